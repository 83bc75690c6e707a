# What stands on pages, between the words of the workspace. Where something is counted, words have to do for one and for many.
# Words in columns and in the corners of pages have little room: as few letters as in English, where that can be.

## All papers

# A word or words that lead others: “Mara: Product Manager”. Only the sign differs from language to language.
page-lead = { $words }:
# The words of somebody.
page-quoted = “{ $words }”
# At the foot of each page, on the left: the name of the workspace, and that the page may be handed on.
page-shareable = { $workspace } · shareable
# At the foot of each page, in the middle.
page-printed = printed { $on }
# At the foot of each page, on the right: page 1 of 3.
page-this-of-all = { $this } of { $all }
# Heading over lines to write on.
page-notes = Notes
# How a box to tick is read aloud.
page-done = done
page-open = open
# Below a line to sign on, after a name and a comma, or alone: that the day of signing is to be written there.
page-date = date
# What is left out of a list.
page-and-more = … and { $count } more
# Under the name of the person, before the name of who leads them.
page-with = with { $leader }
page-as-it-stands-on = as it stands on { $on }
page-ladder-version = { $ladder }, version { $version }
# A level on the ladder: its track and its grade, “Individual track, grade 3”. It may stand within a line.
page-track-grade = { $track }, grade { $grade }
page-of-grade = grade { $grade }
page-words-of-colleagues = In the words of colleagues
page-a-colleague = A colleague
page-for-a-while = for a while
page-review-overdue = review overdue

# Heads of columns.
page-decision = Decision
page-competency = Competency
page-expected = Expected
page-agreed = Agreed
page-against-level = Against level
page-what = What
page-who = Who
# By which day.
page-by = By
# By when a decision is to move; below “3 Consult → 5 Advise”.
page-by-day = by { $day }
# Of the ladder.
page-level = Level

# What stands over a name of a level.
page-now = Now

## Growth plan

page-plan = Growth plan
page-aiming-for = Aiming for
page-direction = Direction
page-where-i-want-to-go = Where I want to go
page-what-already-works = What already works at the next level
page-where-i-stand = Where I stand
# Over the competencies held against a level: “Against Senior PM”.
page-against = Against { $level }
page-filled-today = Filled: today. Outlined: still expected. The numbers say today / expected.
# How the picture of a competency is read aloud; ratings from 0 to 5.
page-gap-not-rated = not rated yet, { $expected } of 5 expected
page-gap = { $today } of 5 today, { $expected } expected
page-focus-areas = Focus areas
# The rule by which most is learned at work, some with others, and little in courses.
page-kind-70 = 70 on the job
page-kind-20 = 20 with others
page-kind-10 = 10 by training
# Where 70, 20 or 10 stands else: an action agreed in a one-to-one.
page-kind-one-to-one = 1:1
page-kind = Kind
page-action = Action
# A frame to write a focus area into.
page-focus-number = Focus { $number }
# Before and between two lines to write on: from where to where.
page-from = From
page-to = to
# What leads the sign of success that people wrote down: with a colon; or without one where theirs begins with one of the openings below, so
# that it runs on from these words, and before a line to write on.
page-know = We will know
page-know-running-on = We will know
# Words, one or more, between signs of “|”; “-” where none runs on.
page-know-openings = when|if|that|by|because|from|once|as soon
# What leads the moves of a decision since the plan began.
page-moved = Moved
page-decisions-that-move = Decisions that move
# Head of a narrow column: how far a decision is given.
page-decision-level = Level
# How a move is read aloud; from the number of a step to a numbered word, such as “5 Advise”.
page-level-begins = not agreed yet; then { $to }
page-level-moves = level { $from } now, then { $to }
# By first name.
page-commits-to = What { $name } commits to
page-leader-commits-to = What your leader commits to
page-commitment = Commitment
page-last-plan = The last plan
page-focus-area = Focus area
page-what-became = What became of it
page-actions-done = Actions done
page-check-ins = Check-ins
# The day of a check-in.
page-check-in-on = Date
page-what-we-saw = What we saw
page-what-changes = What changes
page-plan-signed = Signed as an agreement on how to grow; it does not promise a promotion.

## One-to-one

page-one-to-one = One-to-one
page-level-is = Level: { $level }
page-one-question = One question to ask
# Heading over what is still to be done.
page-open-tasks = Open
# After the day by which it was to be done and a comma, or below that day.
page-late = late
page-decisions-that-wait = Decisions that wait
# The step that counts today, “Now 3 Consult.”; what is to change follows.
page-now-is = Now { $step }.
# On what there is something to tell.
page-context-to-share = There is news for you on
page-agreed-plan = Agreed plan
page-said-last = Said last
page-seen-lately = Seen lately
# Heading over lines to write on.
page-agreed-what-who-when = Agreed: what, who, by when

## Assessment

page-assessment = Assessment
page-agreed-on = agreed on { $on }
# What stands over the name of a level.
page-rated-against = Rated against
page-level-then = The level then was { $level }.
page-who-rated = Who rated
# What somebody does better than the level asks: “Beyond Senior PM”.
page-beyond = Beyond { $level }
page-nothing-beyond = Nothing that is rated lies above what the level asks for.
page-to-work-on = To work on first
page-nothing-below = Nothing that is rated lies below what the level asks for.
page-every-rating = Every rating
page-filled-agreed = Filled: agreed. Outlined: still expected.
# Heads of narrow columns, whose view it is, where names do not tell: the person's own, the leader's.
page-own-view = Own
page-leaders-view = Leader
# Read aloud before the table.
page-ratings-summary = Areas with their competencies. For each, from 0 to 5: what the level expects, both views, and what was agreed.
page-what-was-seen = What was seen
page-assessment-signed = Signed as what both agreed on; the ratings stay with the version of the ladder they were made on.
# In place of a name under a line to sign on.
page-leader = Leader

## Self-assessment

page-self-assessment = Self-assessment
# Before a line to write a day on.
page-filled-in-on = Filled in on
# What stands over the name of a level.
page-held-against = Held against
page-level-today = Today’s level is { $level }.
page-form-how-to = Rate what you do today, most of the time, not what you could do once. Tick one box for each competency and add an example you would tell your leader. Leave out what you cannot judge. A high number is no goal in itself: the level says what it asks for.
# The same with the first name of the leader.
page-form-how-to-for = Rate what you do today, most of the time, not what you could do once. Tick one box for each competency and add an example you would tell { $leader }. Leave out what you cannot judge. A high number is no goal in itself: the level says what it asks for.
page-how-well = How well I do what
# Before a line to write on.
page-example = Example
page-own-words = In your own words
page-form-is-yours = What you write here is yours to show. It is talked over before anything is agreed.
# Below a line to write a day on, after a name and a comma, or alone.
page-talked-over-on = talked over on
page-form-code = Form code { $code }

## Decision charter

page-charter = Decision charter
page-within = Within, and with whom
page-how-far = How far
# What leads the names of people.
page-ask-first = Ask first:
page-inform-afterwards = Inform afterwards:
# In place of a heading that stands in the column before.
page-continued = { $title }, continued
page-where-we-want-to-get = Where we want to get to
page-from-to = From → to
# The leader speaks.
page-what-i-owe = What I owe you
# For which decisions something is promised: “On Pricing and Roadmap”.
page-on-areas = On { $areas }
page-look-again = We look at it again
# A day that has passed.
page-day-overdue = { $on }, overdue
page-nothing-agreed-on = Nothing agreed yet on:
page-charter-to-fill-in = Nothing is agreed yet. Tick together how far each decision goes, write down limits beside it, and sign below.
page-limits-to-write = Limits, who is asked first and informed

## Team board

page-who-decides = Who decides what
page-decisions-by-step = Decisions by how far they are given
# Whose team it is and what day it shows: “The team of Ruth Jensen, as of 24 November 2026”.
page-as-of = { $whose }, as of { $on }
# Which of them are on this page: “1–13 of 40 people”. There are always more than a dozen.
page-some-of-people = { $first }–{ $last } of { $all } people
page-everybody = Everybody
page-all-others = All others
# Head of a column.
page-not-agreed = Not agreed
# What the sign before it means.
page-sign-not-agreed = not agreed
page-how-far-given = How far a decision is given

## Team ladder

page-team-ladder = Team ladder
page-everybody-top-down = Everybody, from the top down
# On a level on which some stand by name.
page-more-people = and { $count } more
page-open-role = open role
# Two or more.
page-open-roles = { $count } open roles
# On a level on which nobody stands.
page-nobody = nobody
# After the name of a level on which one person stands.
page-only-one = only one
# What the thickness of a line means.
page-thicker = the thicker, the more people
# What the arrows before it mean.
page-heading-explained = where the two agreed somebody is heading
page-heading-for = heading for { $level }
# Read aloud before the table.
page-team-summary = Everybody with title, level, the level the two agreed to head for, and since when they stand on theirs.
page-name = Name
# The title of somebody, such as “Product Manager”.
page-title = Title
page-since = Since

## Promotion packet

page-packet = Promotion packet
# What stands over the name of a level.
page-proposed = Proposed
page-statement = Statement
# By first name.
page-what-says = What { $name } says
page-work-at-level = Work at the level of { $level }
# Over points of a list.
page-level-asks-for = What { $level } asks for:
page-expects-and-ratings = What { $level } expects, and final ratings
# Read aloud before the table.
page-packet-ratings-summary = Areas with their competencies. For each, from 0 to 5: what the proposed level expects, and the newest final rating.
page-rated = Rated
page-filled-rated = Filled: rated. Outlined: still expected.
page-held-and-expects = Decisions held, and what { $level } expects
# Of a decision: whether it is as far in the hands of the person as the level expects.
page-held = held
page-not-held-yet = not held yet
page-what-is-missing = What is missing
page-nothing-missing = Nothing of what { $level } expects.

## Ladder: booklet and role cards

page-role-card = Role card
# At the foot of a page, where there is another one.
page-overleaf = goes on overleaf
page-contents = Contents
# Over the numbers of the grades.
page-grade = Grade
page-rails-explained = Levels on one line are of one grade. Where they are joined by dots, one can cross over.
# How the picture of the ladder is read aloud.
page-ladder-picture = The ladder. { $tracks }
page-levels-at-a-glance = What each level expects, at a glance
page-levels-decide = How far each level decides
# Labels over what a level is: what it is responsible for, how many people it works with or leads, how far it plans.
page-scope = Scope
page-people = People
page-looks-ahead = Looks ahead
page-take-on = What you take on
page-give-up = What you give up
page-usual-titles = Usual titles.
page-also-called = Also called { $titles }.
page-what-is-expected = What is expected
page-shortened = shortened; all of it stands in the booklet
page-for-example = For example:
page-not-this = Not this:
page-how-far-one-decides = How far one decides
page-ready-for-more = Signs of somebody ready for more
page-ready-for = Signs of somebody ready for { $level }
page-where-to-cross = Where one can cross over
page-crossing-changes = What crossing over changes
page-crosses-over = Crosses over to { $level } on { $track }.
# What a level of another track asks and decides beside this one; the first words of lists.
page-asks-more = Asks more
page-asks-less = Asks less
page-decides-more = Decides more
page-decides-less = Decides less
page-asks-the-same = Asks and decides the same.
page-changes-and-more = { $changes } and { $count } more
page-what-words-mean = What the words mean
page-scale-of-ratings = How well somebody does something
page-last-word = Who has the last word
page-competencies = Competencies
page-decisions = Decisions
