/**
 * Looks of the approval card: one column for a phone of 320 pixels and up, targets of 44 pixels, text contrast of 4.5 to 1 and
 * more in light and dark (WCAG 2.2: 1.4.3, 1.4.10, 2.4.7, 2.5.8; read 2026-11-24).
 */
export const cardStyle: string = `
:root { color-scheme: light dark; --text: #1b1b1b; --page: #ffffff; --soft: #f2f2f2; --edge: #767676; --quiet: #555555; --mark: #ffe08a;
  --stop: #9b1c1c; --approve: #7a4a00; --note: #1b4f72; --free: #1e6b3a; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f0f0; --page: #161616; --soft: #262626; --edge: #9a9a9a; --quiet: #b8b8b8; --mark: #5c4a00;
  --stop: #ff9c9c; --approve: #ffc266; --note: #8ecbf0; --free: #86d9a3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0 0 1rem; padding: .75rem 1rem; border: 2px solid; border-radius: .5rem; font-size: 1.25rem; line-height: 1.3; }
h2 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
blockquote { margin: 0; padding: .75rem 1rem; background: var(--soft); border-left: 4px solid var(--edge); border-radius: .25rem; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid currentColor; }
ol, ul { margin: 0; padding-left: 1.5rem; }
li { margin-bottom: .5rem; }
li p { margin: 0; }
.by { margin: .25rem 0 0; color: var(--quiet); font-size: .875rem; }
.stop { color: var(--stop); }
.approve, .warn, .needs-approval { color: var(--approve); }
.note, .publish-with-notes { color: var(--note); }
.publish { color: var(--free); }
details { margin-top: 1.25rem; }
summary { min-height: 2.75rem; padding: .6rem 0; cursor: pointer; }
nav { display: grid; gap: .75rem; margin-top: 1.5rem; }
nav a { display: block; min-height: 2.75rem; padding: .6rem 1rem; border: 2px solid currentColor; border-radius: .5rem; color: var(--text);
  text-align: center; font-weight: 600; text-decoration: none; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--note); outline-offset: 3px; }
`;
