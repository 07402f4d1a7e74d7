/** Words about people: who they are to each other, what is private about them, and what weight they carry. */
export const peopleClasses: Readonly<Record<string, string>> = {
  kin: `husband wife spouse partner fiance fiancee boyfriend girlfriend ex son daughter child kid kids children boy girl baby toddler
    teen teenager twins twin mother mom mum mommy mummy father dad daddy parents parent brother sister sibling siblings grandson
    granddaughter grandchild grandkids grandma grandpa grandmother grandfather gran nan nana granny aunt auntie uncle cousin niece
    nephew stepson stepdaughter stepmother stepfather stepmom stepdad mother-in-law father-in-law sister-in-law brother-in-law
    in-laws little_one little_ones youngest oldest eldest hubby missus godson goddaughter family`,
  near: `neighbor neighbour neighbors neighbours friend friends roommate flatmate housemate boss coworker co-worker colleague landlord
    landlady tenant student teacher client caregiver carer nanny babysitter classmate teammate mate buddy tutor ex-husband
    ex-wife lodger assistant secretary doctor lawyer pastor`,
  person: `man woman lady gentleman guy guys girl boy fellow person couple student teen teenager patron reader borrower cardholder
    customer visitor member user gal bloke kid child mother father someone_else somebody_else regular regulars stranger homeless_man
    old_man old_lady young_man family dude pupil resident gent mom dad`,
  title: "mr mrs ms miss mx dr",
  staff: `librarian guard manager director clerk page custodian janitor intern supervisor volunteer staff staffer employee driver
    trustee security_guard coordinator administrator receptionist shelver`,
  school: `elementary school kindergarten preschool academy grade grader pupil homeroom montessori daycare nursery primary middle_school
    high_school junior_high year_six year_two class_of college university`,
  conduct: `stole broke fought bit hit spilled cried screamed yelled threw wet peed vomited cursed swore lied cheated ran_away begged
    fell_asleep ripped tore vandalized kicked shoved threatened stalked harassed skipped sneaked snuck hid drooled fell
    banned expelled kicked_out thrown_out asked_to_leave trespassed arrested caught misbehaved`,
  lives: `lives live lived living moved works work_at goes_to attends stays resides comes_from sleeps sits hangs comes_in comes_here
    comes_by spends works_at born turned`,
  private: `chemo chemotherapy radiation cancer tumor tumour leukemia diagnosis diagnosed biopsy dialysis transplant diabetes diabetic
    insulin asthma epilepsy seizure seizures stroke surgery operation illness ill sick disease disorder disability wheelchair dementia
    alzheimer alzheimer's parkinson's lupus pregnancy pregnant miscarriage abortion ivf infertility stillbirth hiv aids hepatitis
    depression depressed anxiety bipolar schizophrenia ptsd ocd adhd autism autistic dyslexia dyslexic anorexia bulimia therapy
    therapist psychiatrist psychologist rehab recovery sobriety sober addiction addict alcoholic alcoholism overdose relapse
    medication meds antidepressants breakdown divorce divorced divorcing custody separation separated affair abuse abusive abuser
    restraining_order domestic_violence eviction evicted homeless homelessness unhoused shelter foreclosure bankruptcy bankrupt debt
    unemployment unemployed layoff laid_off let_go fired food_stamps welfare benefits poverty broke immigration undocumented visa
    asylum deportation deported citizenship refugee probation parole prison jail felony conviction arrest suicide suicidal grief
    grieving funeral widow widower widowed orphan adoption foster transition trans transgender gay lesbian queer bisexual nonbinary
    muslim jewish christian hindu sikh catholic mormon atheist buddhist hospital hospice icu clinic stress burnout weight overweight
    obese lonely loneliness drinking drugs hearing_loss blind deaf elderly senior incontinence menopause erectile std herpes
    panic_attack panic_attacks heart_attack eating_disorder green_card bail lawsuit custody_battle single_mother single_mom
    single_dad low-income low_income credit_score back_taxes snap medicaid disabled impaired insomnia migraine migraines ulcer
    arthritis fibromyalgia colitis crohn's concussion injury condition treatment treatments prognosis remission symptoms loss
    passing death died dying late_husband late_wife on_leave medical_leave sick_leave maternity_leave leave`,
  office: `council_member council_members councilmember councilman councilwoman councilor councillor council mayor commissioner
    commissioners senator representative congressman congresswoman judge board_member board_members trustee trustees superintendent
    police_chief sheriff governor politician official officials city_council commission board committee city_hall assessor alderman
    chairman chairwoman chair president treasurer county_executive`,
  giver: `donor donors benefactor benefactors sponsor sponsors donation donations donated donates gift gifts generosity generous
    contribution contributions contributor contributed gave giving endowment philanthropist gala funded funding supporter
    supporters check_you_wrote wing`,
  fame: `vip vips celebrity celebrities influencer influencers famous star stars public_figure legend well-known well_known prominent
    distinguished influential journalist reporter professor doctor ceo verified blue_check checkmark important somebody_important
    followers following platform reach audience influence position standing status stature fame reputation profile podcast column
    channel newspaper gazette tv show big_name high-profile name connections subscribers readership`,
  favour: `rush bump fast-track fast_track prioritize prioritise expedite jump skip front front_of_the_line top ahead first_dibs dibs
    exception exceptions priority personally special private exclusive red_carpet front_row waive waived side_door after_hours right_away
    immediately at_once deserve deserves entitled wait waits wait_in_line sooner quicker treatment perk perks royal`,
  sorry: "sorry apologize apologise apologies regret condolences sympathies sad heartbroken",
  thanks: "thanks thank thankful grateful thx cheers appreciate appreciated",
  warm: `glad happy love loved lovely great good wonderful welcome enjoy enjoyed nice fun hope congratulations congrats kind fantastic
    amazing beautiful excited delighted thrilled proud pleased brilliant delicious favorite favourite like liked enjoyable sweet`,
  mind: `feel felt feeling seem seems sound sounds think thought guess imagine suppose wonder wish mean meant need needs want wants
    struggling suffering dealing going_through coping battling living_with hang_in`,
};
