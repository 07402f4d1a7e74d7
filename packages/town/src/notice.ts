/** What the town says about itself wherever it appears. */
export const NOTICE: string =
  "Millbrook is invented. Its people, posts, places, libraries and organisations do not exist; any likeness to real ones is an accident. " +
  "Every post was written by hand for this project, every address ends in .example, every telephone number is a reserved 555-01xx number.";
