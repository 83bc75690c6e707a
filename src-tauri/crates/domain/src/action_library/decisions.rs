//! What leads to deciding more, area by area of the shipped catalogue.

use super::{Row, job, lead, with};

pub(super) const ROWS: &[(&str, &[Row])] = &[
    (
        "discovery",
        &[
            job(
                1,
                3,
                "Choose the method of the next three studies yourself, and say afterwards which one you would choose again.",
            ),
            with(
                1,
                2,
                "Plan the next study with a researcher, and lead the one after it alone.",
            ),
        ],
    ),
    (
        "framing",
        &[
            job(
                1,
                3,
                "Write the problem of the next two topics so that I have nothing to add, and tell me only then.",
            ),
            lead(
                2,
                4,
                "Bring problems, not solutions, for a quarter, and take the framing as it comes back.",
            ),
        ],
    ),
    (
        "backlog",
        &[
            job(
                1,
                2,
                "Order the backlog for a month without asking, and tell me the three places we would have differed on.",
            ),
            with(
                1,
                2,
                "Explain the order to the engineers each sprint, and let their questions change it.",
            ),
        ],
    ),
    (
        "scope",
        &[
            job(
                1,
                3,
                "Cut scope without asking until the end of the quarter, within a limit we write down, and note each cut with its reason.",
            ),
            with(
                2,
                3,
                "Settle with engineering and design what may be cut first, before it has to be.",
            ),
        ],
    ),
    (
        "quality",
        &[
            job(
                1,
                3,
                "Write down when something is good enough to go out, and hold the next four releases to it.",
            ),
            with(
                1,
                3,
                "Go through the last ten complaints with support, and move the bar in one place.",
            ),
        ],
    ),
    (
        "release",
        &[
            job(
                2,
                3,
                "Make the go or no-go of the next two releases, with the list that has to be true, and tell me after it.",
            ),
            with(
                2,
                4,
                "Rehearse taking a release back with operations before the largest one.",
            ),
        ],
    ),
    (
        "technical",
        &[
            job(
                2,
                4,
                "Say for the next two technical choices what each costs the customer, and leave the choice to the engineers.",
            ),
            with(
                1,
                3,
                "Have the tech lead explain the system in an afternoon, and draw it back from memory.",
            ),
        ],
    ),
    (
        "escalations",
        &[
            job(
                2,
                4,
                "Lead the next incident to its end, with what customers hear and when.",
            ),
            lead(
                2,
                4,
                "Send the next escalation that reaches me back to them, with the customer told who decides.",
            ),
        ],
    ),
    (
        "roadmap-quarter",
        &[
            job(
                2,
                3,
                "Set the roadmap of one quarter within goals we agreed on, and show me the result, not the draft.",
            ),
            lead(
                2,
                4,
                "Say in the leadership round that the quarter is theirs, and ask them, not others, about changes.",
            ),
        ],
    ),
    (
        "roadmap-beyond",
        &[
            job(
                3,
                5,
                "Bring a view of the next year with two ways it could go, and lead the talk about it.",
            ),
            with(
                3,
                5,
                "Collect what Sales, support and engineering expect of the next year before you write your own.",
            ),
        ],
    ),
    (
        "metrics",
        &[
            job(
                2,
                4,
                "Propose the number your area is measured by next quarter, with what it must not make worse.",
            ),
            with(
                1,
                3,
                "Go through the definition of every number with an analyst, and mend the one that is read wrongly.",
            ),
        ],
    ),
    (
        "sunsetting",
        &[
            job(
                3,
                5,
                "Propose one feature to retire, with who still uses it, what they get instead and by when.",
            ),
            with(
                3,
                5,
                "Talk to the five customers who would miss it most before it is decided.",
            ),
        ],
    ),
    (
        "positioning",
        &[
            job(
                2,
                4,
                "Write the one sentence the next launch is to be remembered by, and try it on five customers.",
            ),
            with(
                2,
                4,
                "Write the page of the next launch together with marketing, each a draft, one result.",
            ),
        ],
    ),
    (
        "pricing",
        &[
            job(
                3,
                5,
                "Run one price test within a limit we write down, and decide on what it says.",
            ),
            with(
                2,
                4,
                "Sit in on five talks about price with Sales, and say what customers pay for.",
            ),
            lead(
                3,
                5,
                "Name the part of the price list that is theirs to change, and keep out of it for two quarters.",
            ),
        ],
    ),
    (
        "promises",
        &[
            job(
                2,
                4,
                "Answer the next three customers who ask for a date yourself, with what we promise and what we do not.",
            ),
            with(
                2,
                4,
                "Agree with Sales on one rule for what may be promised, and look at it after a quarter.",
            ),
        ],
    ),
    (
        "go-to-market",
        &[
            job(
                2,
                4,
                "Lead the plan of one launch across marketing, Sales and support, from the first date to the look back.",
            ),
            with(
                1,
                3,
                "Follow one launch from the side of Sales, and write down where the product left them alone.",
            ),
        ],
    ),
    (
        "speaking",
        &[
            job(
                2,
                5,
                "Give one talk outside the company on what we learned, and one inside to try it out.",
            ),
            lead(2, 5, "Offer them the next invitation that comes to me."),
        ],
    ),
    (
        "tools",
        &[
            job(
                2,
                4,
                "Drop one ritual or tool that costs more than it brings, after asking who would miss it.",
            ),
            with(
                2,
                4,
                "Agree with two neighbouring teams on one way of working, and keep it for a quarter.",
            ),
        ],
    ),
    (
        "spend",
        &[
            job(
                3,
                5,
                "Hold a budget for a quarter within a limit we write down, and account for it at its end.",
            ),
            with(
                3,
                5,
                "Lead the next talk with a vendor together with purchasing, from the need to the contract.",
            ),
        ],
    ),
    (
        "hiring",
        &[
            job(
                3,
                5,
                "Lead one hiring from the profile to the offer, and give the reasons for yes and no in writing.",
            ),
            with(
                2,
                4,
                "Sit in on five interviews, write your own view before the talk, and compare.",
            ),
        ],
    ),
    (
        "team-goals",
        &[
            job(
                3,
                5,
                "Set the goals of the team for one quarter, and say in the middle of it which one was wrong.",
            ),
            lead(
                3,
                5,
                "Agree on the outcome only, and leave the goals that lead to it to them.",
            ),
        ],
    ),
];
