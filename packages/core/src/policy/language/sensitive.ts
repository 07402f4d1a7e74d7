import { list } from "./phrase-list.ts";
/** What nobody wants repeated about them in public, by kind. Words and short phrases in base form. */
export const sensitive: readonly string[] = [
  // health
  ...list("chemo, chemotherapy, radiation, cancer, tumor, tumour, leukemia, lymphoma, melanoma, biopsy, dialysis, transplant"),
  ...list(
    "diabetes, diabetic, insulin, asthma, epilepsy, seizure, seizures, stroke, heart attack, surgery, operation, diagnosis",
  ),
  ...list(
    "illness, disease, disorder, disability, wheelchair, dementia, alzheimer, alzheimer's, parkinson's, multiple sclerosis, lupus",
  ),
  ...list("pregnancy, pregnant, miscarriage, abortion, ivf, infertility, stillbirth, hiv, aids, std, hepatitis, herpes"),
  ...list(
    "depression, depressed, anxiety, panic attacks, bipolar, schizophrenia, ptsd, ocd, adhd, autism, autistic, dyslexia, dyslexic",
  ),
  ...list(
    "eating disorder, anorexia, bulimia, therapy, therapist, psychiatrist, rehab, recovery, sobriety, sober, addiction, addict, alcoholic, alcoholism",
  ),
  ...list(
    "drinking problem, drug problem, overdose, relapse, medication, antidepressants, hospital stay, breakdown, hearing loss, blindness",
  ),
  // faith, origin, sexuality
  ...list(
    "faith, religion, church, mosque, synagogue, temple, conversion, bar mitzvah, baptism, being (muslim|jewish|christian|hindu|atheist|catholic)",
  ),
  ...list("transition, coming out, sexuality, orientation, gender identity, being (gay|trans|lesbian|bisexual|queer|nonbinary)"),
  // status and money
  ...list(
    "immigration status, immigration case, visa, green card, asylum, asylum case, deportation, citizenship test, undocumented, parole, probation",
  ),
  ...list(
    "prison, jail, jail time, criminal record, arrest, felony, conviction, eviction, evicted, homeless, homelessness, shelter, foreclosure",
  ),
  ...list(
    "bankruptcy, bankrupt, debt, debts, unemployment, unemployed, layoff, laid off, let go, losing your (job|home|house), lost your (job|home|house|apartment|benefits), food stamps, welfare, benefits claim, money troubles, money problems",
  ),
  ...list("poverty, credit score, tax trouble, back taxes"),
  // family
  ...list(
    "divorce, divorced, custody, custody battle, separation, affair, restraining order, abuse, abusive (husband|wife|partner|ex), domestic violence",
  ),
  ...list(
    "using drugs, drug use, drinking, being alone, living alone, loneliness, being broke, adoption, foster (child|son|daughter|care), paternity test, loss of your *, suicide",
  ),
];

/** What somebody is, where it is nobody's business: for `as a … woman`. */
export const identities: readonly string[] = [
  ...list(
    "senior, seniors, widow, widower, elderly person, retiree, retired, drug user, addict, person in recovery, shut in, homebound, lonely, broke, overwhelmed, desperate, overweight, obese, teen mom, young mother, single mother, single mom, single dad, foster parent, adoptee, orphan, victim, survivor, felon, ex convict, veteran with ~, muslim, jewish, christian, hindu, sikh, catholic, mormon, atheist, buddhist, gay, lesbian, bi, bisexual, trans",
  ),
  ...list("transgender, queer, nonbinary, immigrant, refugee, undocumented, black, latino, latina, asian, native, arab, mexican"),
  ...list(
    "disabled, deaf, blind, autistic, dyslexic, diabetic, pregnant, homeless, unhoused, unemployed, divorced, widowed, single",
  ),
  ...list("formerly incarcerated, poor, low income, low-income, elderly, alcoholic, sober, depressed, mentally ill, overweight"),
];
