# What the domain says on paper, in texts and in calendars.
# Steps of scales, months and other words that are English everywhere else stand in the program; other languages have them here.

list = { $most } and { $last }

date-day-month-year = { $day } { $month } { $year }
date-day-month-year-short = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-day-year = { $month } { $day }, { $year }
date-month-day = { $month } { $day }

## Growth plan

# Under the name of the person: with whom the plan is made.
paper-with = with { $leader }
paper-with-titled = with { $leader }, { $title }
# Where a leader has no name: a word in place of a first name, as in “What Ruth commits to”.
paper-your-leader = Your leader
# A level that held before comes back: “5 Advise again”.
paper-again = { $step } again
plan-draft = draft
plan-agreed = agreed
plan-agreed-on = agreed { $day }
plan-closed = closed
plan-closed-on = closed { $day }
plan-with-outcome = { $state }: { $outcome }
# Steps with their numbers: “From 3 Consult to 5 Advise”.
plan-from-to = From { $from } to { $to }
plan-from = From { $from }
plan-to = To { $to }
# A focus area: a decision that the person is to take.
plan-decides-on = Decides on { $area }
# A move of a decision: “Consult → Advise on 3 March 2026”.
plan-moved-on = { $move } on { $day }
# Who helps with an action.
plan-with-people = With { $people }
# Below a signature.
plan-signed-on = signed { $day }
# What became of a focus area of the last plan.
plan-goes-on = goes on in this plan
plan-now = now { $step }
plan-last-rated = last rated { $step }
# One thing said of a focus area after another.
plan-and-then = { $first }; { $then }
plan-done-of = { $done } of { $all }
plan-commitments-kept = { $all ->
    [one] { $done } of { $all } commitment kept
   *[other] { $done } of { $all } commitments kept
}
plan-check-ins-held = { $all ->
    [one] { $done } of { $all } check-in held
   *[other] { $done } of { $all } check-ins held
}

## One-to-one

one-to-one-was-due = was due { $day }
one-to-one-due-today = due today
one-to-one-due = due { $day }
one-to-one-last = last on { $day }
one-to-one-wanted = Wanted: { $step }
one-to-one-wanted-was-due = Wanted: { $step }, was due { $day }
one-to-one-wanted-by = Wanted: { $step }, by { $day }
one-to-one-look-again = To look at again by { $day }
one-to-one-look-again-was-due = Review was due { $day }
# The level of a decision holds for a while only.
one-to-one-for-a-while = For a while, until { $day }
one-to-one-for-a-while-then = For a while, until { $day }; then { $then }

# Questions the leader asks the person, in the form the two address each other at work.
one-to-one-ask-become = What would you need to decide on { $area } without me?
one-to-one-ask-say = What would help you to have more of a say on { $area }?
one-to-one-ask-slipping = What stands in the way of “{ $action }”, and what of that can I take away?
one-to-one-ask-look = How well does it work, the way we decide on { $area }, and what would you change?
one-to-one-ask-back = What should be different on { $area } when it comes back on { $day }?
one-to-one-ask-quiet = What have you tried since { $day } for “{ $focus }” that I have not seen?
one-to-one-ask-1 = Where did you wait for me lately, and need not have?
one-to-one-ask-2 = Which decision did you like taking most, and which did you put off?
one-to-one-ask-3 = What would you stop doing if it were only up to you?
one-to-one-ask-4 = What do you understand about our customers now that you did not a month ago?
one-to-one-ask-5 = Who outside the team should know your work better?
one-to-one-ask-6 = What takes more of your time than it is worth?
one-to-one-ask-7 = What did I do lately that helped, and what got in your way?
one-to-one-ask-8 = If the quarter ended today, what would you be proud of?
one-to-one-ask-9 = Which of our assumptions do you believe in least?
one-to-one-ask-10 = What would you like to be asked to do that nobody asks of you?
one-to-one-ask-11 = What do I see differently from you at the moment?

## Several documents

# Between the thousands of a number: 1,234,567.
number-thousands = ,
# Where a leader has no name, in the third person: “The leader gave no view alone.”
paper-the-leader = The leader
# Whose a board or a ladder is; a heading. $lead is somebody’s name.
paper-everyone = Everyone
paper-team-of = The team of { $lead }
# A rating against what a level expects, as a number of steps. Narrow columns of a table: as short as can be.
paper-as-expected = as expected
paper-below = { $steps } below
paper-above = { $steps } above
# How far a decision goes. Both stand in one line, parted by semicolons, and may begin a line.
limit-amount = up to { $amount }
# $said is the number as it is written, 1,500.
limit-customers = { $count ->
    [one] up to { $said } customer
   *[other] up to { $said } customers
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

# Headings of lists of decisions.
charter-you-decide = You decide
charter-we-decide = We decide together
charter-we-or-i-decide = We decide together, or I do
charter-bring-to-me = Bring to me
# Steps with their numbers: “3 Consult”; $then may be “5 Advise again”.
charter-for-a-while = For a while, until { $day }.
charter-for-a-while-then = For a while, until { $day }; then { $then }.
charter-later = From { $day }: { $step }.
charter-later-for-a-while = From { $from } to { $to }: { $step }.
charter-later-for-a-while-then = From { $from } to { $to }: { $step }; then { $then }.

## Promotion packet: read by those who decide on a promotion

# Since when the person stands on their level; below its name.
packet-since = since { $day }
packet-ladder = { $ladder }, version { $version }
# In a narrow column of a table.
packet-not-rated = not rated yet
# In place of the step agreed on a decision.
packet-nothing-agreed = nothing agreed yet
# What is missing, a point of a list each: “Story: rated 2 With help, Senior PM expects 3 On their own.”
packet-missing-rating = { $name }: rated { $rated }, { $level } expects { $expected }.
# After three that are told one by one: names of competencies.
packet-missing-below-too = Below as well: { $names }.
packet-missing-unrated = Not rated yet: { $names }.
# “Pricing: 3 Consult, Senior PM expects 5 Advise.”
packet-missing-decision = { $area }: { $agreed }, { $level } expects { $expected }.
# After three that are told one by one: names of decisions.
packet-missing-decisions-too = Not held as far as expected either: { $names }.
# Names of decisions.
packet-missing-nothing-agreed = Nothing agreed yet on: { $names }.
# What the packet itself lacks. $level is the name of a level.
packet-missing-statement = The leader says nothing yet on why { $level } is right.
packet-missing-examples = No example of work at the level of { $level } is chosen yet.
packet-missing-colleagues = No colleague is quoted yet.
# $level is the name of a level. $ratings and $held are what packet-competencies and packet-decisions say, and begin a sentence or follow a semicolon.
packet-nothing-expected = { $level } expects nothing that could be counted.
packet-rated = { $ratings } at what { $level } expects.
packet-held = { $held } held as { $level } expects.
packet-rated-and-held = { $ratings } at what { $level } expects; { $held } held as it expects.
packet-competencies = { $all ->
    [one] { $reached } of { $all } competency
   *[other] { $reached } of { $all } competencies
}
packet-decisions = { $all ->
    [one] { $reached } of { $all } decision
   *[other] { $reached } of { $all } decisions
}

## Assessment that was agreed

# Head of a very narrow column, where the leader has no first name to stand there.
assessment-leader-short = Leader
# Who rated, a sentence each; days are short, “24 Nov”.
assessment-own-view = { $name }, own view.
assessment-own-view-on = { $name }, own view on { $day }.
assessment-no-own-view = { $name } gave no own view.
assessment-leader-view = { $name }, leader’s view.
assessment-leader-view-on = { $name }, leader’s view on { $day }.
# The two rated together only.
assessment-no-leader-view = { $name } gave no view alone.
assessment-heard = { $count ->
    [one] { $count } colleague was heard.
   *[other] { $count } colleagues were heard.
}
# $counted lists the counts below, parted by commas: “Senior PM asks for 14 competencies: 9 reached, 4 below, 1 not rated.”
assessment-asks = { $count ->
    [one] { $level } asks for { $count } competency: { $counted }.
   *[other] { $level } asks for { $count } competencies: { $counted }.
}
assessment-asks-nothing = { $level } expects nothing of any competency.
assessment-reached = { $count } reached
assessment-below = { $count } below
assessment-not-rated = { $count } not rated
# Below the name of a competency, no sentence: “2 With help, where 3 On their own is expected”.
assessment-point = { $rating }, where { $expected } is expected
assessment-point-not-expected = { $rating }, where nothing is expected yet

## Team on its ladder

# In place of a level, in a column of a table.
team-not-placed = not placed yet
team-off-ladder = off the ladder
# Also after the name of a page: “11 people, 2 open roles”.
team-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
team-open-roles = { $count ->
    [one] { $count } open role
   *[other] { $count } open roles
}
team-people-and-roles = { $people }, { $roles }
# The picture in words, read aloud: “The ladder. Individual: grade 3 Senior PM, 2 people and 1 open role; grade 2 PM, nobody.”
team-picture = The ladder. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = grade { $grade } { $level }, { $people }
team-rung-open = grade { $grade } { $level }, { $people } and { $roles }
team-nobody = nobody

## Ladder: booklet and role cards

# Below the name of a ladder.
ladder-draft = Draft of version { $version }
ladder-in-force = Version { $version }, in force since { $day }
ladder-version = Version { $version }
# Why one cannot cross over to another track, which $track names: “Manager begins at grade 4 with Group PM.”
ladder-track-has-no = { $track } has no level of grade { $grade }: it goes from { $below } (grade { $below_grade }) to { $above } (grade { $above_grade }).
ladder-track-begins = { $track } begins at grade { $grade } with { $level }.
ladder-track-ends = { $track } ends at grade { $grade } with { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

# Name of the sheet in the file: 31 characters at most, and none of : \ / ? * [ ]
form-self-sheet = Self-assessment
# Name of the file’s contents among its properties.
form-self-file = Self-assessment, { $name }
form-self-title = How { $name } sees it
form-self-against = Held against { $level }, on version { $version } of the ladder “{ $ladder }”. Made on { $day }.
form-self-how-to = Choose a number from 0 to 5 where you can say, and leave the rest blank. An example says more than a number.
# Heads of columns. $level is the name of a level.
form-self-expects = { $level } expects
form-self-next-expects = Next, { $level } expects
# What a spreadsheet program says of anything else: 32 and 255 characters at most.
form-self-refused-title = A number from 0 to 5
form-self-refused = Choose a number from 0 to 5, or leave the cell blank.
# The same about who decides, as the person sees it.
form-decisions-sheet = Who decides
form-decisions-title = Who decides, as { $name } sees it
form-decisions-how-to = Made on { $day }. For each decision choose how it is today, as you see it: not how it should be, and not what somebody may want to hear. Leave blank what you cannot say. A few words of your own help more than the number.
form-decisions-refused-title = A step of the scale
form-decisions-refused = Choose one of the steps, or leave the cell blank.
# Of a decision.
form-hard-to-take-back = Hard to take back.
form-send-back = Save the file and send it back to { $leader }.
form-send-back-to-sender = Save the file and send it back to whoever sent it.
# What a step means: “5 Advise: The PM decides after the leader’s advice.”
form-step = { $step }: { $meaning }
form-page-of = Page { $page } of { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Check-in with { $name }
calendar-one-to-one = One-to-one with { $name }
# What the leader promised a person.
calendar-promised = Promised to { $name }: { $text }
# What a person is to do, and what the leader is to do for them.
calendar-action = { $name }: { $text }
calendar-action-for = For { $name }: { $text }
calendar-of-plan = Growth plan for { $period }
calendar-agreed-in-one-to-one = Agreed in a one-to-one

## Titles of files, as viewers and screen readers say them

title-plan = Growth plan of { $person }, { $period }
# Several in one file. What follows is the day, or the name of the workspace.
title-plans = Growth plans, { $about }
title-one-to-one = One-to-one with { $person }, { $on }
title-one-to-ones = One-to-ones, { $about }
title-charter = Decision charter of { $person }, { $on }
title-charters = Decision charters, { $about }
title-packet = Promotion packet of { $person } for { $level }, { $on }
title-packets = Promotion packets, { $about }
title-self-assessment = Self-assessment of { $person }, { $on }
title-self-assessments = Self-assessments, { $about }
title-assessment = Assessment of { $person }, { $on }
title-assessments = Assessments, { $about }
# Of a level. What follows is the ladder with its version.
title-role-card = Role card of { $level }. { $ladder }
title-role-cards = Role cards. { $ladder }
# Whose team it is and what day it shows.
title-board = Who decides what. { $whose }, { $on }
title-team-ladder = Team ladder. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Growth plan of { $person }
text-one-to-one = One-to-one with { $person }
# At the top, before what is known: “Role: Product Manager”.
text-role = Role
# Before the name of the leader.
text-with = With
text-period = Period
text-state = State
# Before when the one-to-one is due.
text-talk = Talk
text-agreement = Agreement
# Heads of columns.
text-today = Today
text-not-rated-yet = not rated yet
# Of an action; below it stands “yes”.
text-done = Done
text-yes = yes
# From which step to which step, and within which limit a decision is given.
text-from = From
text-to = To
text-limit = Limit
# What the leader commits to; and whether it was kept.
text-promise = Promise
text-promise-kept = Kept
# The step that counts today, within a line: “Pricing: now 3 Consult.”
text-now-is = now { $step }.
text-foot = { $workspace }, { $on }. What both may read; notes for the leader alone are not in it.
