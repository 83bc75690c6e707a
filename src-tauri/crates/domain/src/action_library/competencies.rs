//! What trains the competencies of the shipped ladder.

use super::{Row, job, lead, learn, with};

pub(super) const ROWS: &[(&str, &[Row])] = &[
    (
        "customer-insight",
        &[
            job(
                1,
                2,
                "Talk to one customer every week, and write down the same day what surprised you and what it changes.",
            ),
            job(
                1,
                3,
                "Watch five people do the task our newest feature is for, without helping, and bring the three worst moments to the team.",
            ),
            job(
                3,
                5,
                "Find the two customers who left for a reason we do not know, ask them, and say what we would have had to do.",
            ),
            with(
                1,
                3,
                "Sit beside support for half a day each month, and take one question back to the roadmap.",
            ),
            lead(
                2,
                4,
                "Take them along to the next visit at a large customer, and let them lead the talk.",
            ),
            learn(
                1,
                2,
                "Read one book on interviewing, and try one of its questions with the next three customers.",
            ),
        ],
    ),
    (
        "market-sense",
        &[
            job(
                1,
                3,
                "Use the two products customers name most beside ours for a week each, and show the team where each of them is better.",
            ),
            job(
                2,
                4,
                "Write the page our strongest competitor would write about us, and answer it.",
            ),
            job(
                4,
                5,
                "Say which three moves of others in the next year would change our plan, and what we would see first.",
            ),
            with(
                2,
                4,
                "Go through five lost deals with Sales, and agree on what the product could have changed in them.",
            ),
            learn(
                1,
                3,
                "Follow two analysts of our market for a quarter, and bring one finding a month to the team.",
            ),
        ],
    ),
    (
        "data-fluency",
        &[
            job(
                1,
                2,
                "Name the one number each launch should move before it starts, and say two weeks after it whether it did.",
            ),
            job(
                2,
                3,
                "Run two experiments from the question to the decision, and stop one early when it is decided.",
            ),
            job(
                3,
                5,
                "Replace a number everybody quotes and nobody acts on with one a decision hangs on.",
            ),
            with(
                1,
                3,
                "Build the next dashboard together with an analyst, and explain every line of it yourself.",
            ),
            learn(
                1,
                2,
                "Learn enough of our query language to answer your own first question without waiting.",
            ),
        ],
    ),
    (
        "product-strategy",
        &[
            job(
                2,
                3,
                "Write the strategy of your area on one page: whom for, what first, what not, and why we win.",
            ),
            job(
                3,
                4,
                "Name the bet your roadmap rests on, and the cheapest way to find out this quarter that it is wrong.",
            ),
            job(
                4,
                5,
                "Bring two strategies for the next two years that exclude each other, and a recommendation.",
            ),
            with(
                2,
                4,
                "Have somebody from finance and somebody from Sales take your strategy apart, each for an hour.",
            ),
            lead(
                2,
                4,
                "Send them a draft of ours before it is finished, and let their objection change it.",
            ),
            learn(
                2,
                4,
                "Read one book on strategy, and rewrite our page by what it calls a bad one.",
            ),
        ],
    ),
    (
        "business-economics",
        &[
            job(
                1,
                3,
                "Work out what one customer costs and brings in a year, and check it with finance.",
            ),
            job(
                2,
                4,
                "Write the next proposal with what it costs, when it pays back and what it stands in the way of.",
            ),
            job(
                4,
                5,
                "Own the forecast of your area for a quarter, and explain every difference at its end.",
            ),
            with(
                2,
                4,
                "Spend an hour a month with the person in finance who plans for our area.",
            ),
            learn(
                1,
                3,
                "Read our last annual report, and explain to the team which of its numbers we move.",
            ),
        ],
    ),
    (
        "portfolio-thinking",
        &[
            job(
                3,
                4,
                "Map what three neighbouring teams build against what yours builds, and propose one thing to stop twice.",
            ),
            job(
                4,
                5,
                "Propose how to move two people between teams next quarter, with what each loses.",
            ),
            with(
                3,
                5,
                "Plan one quarter together with the neighbour you depend on most, on one board.",
            ),
            lead(
                3,
                5,
                "Let them present the plan of the whole group once, not only their part.",
            ),
            learn(
                4,
                5,
                "Study how two companies of our size cut products, and say what we would do of it.",
            ),
        ],
    ),
    (
        "problem-framing",
        &[
            job(
                1,
                2,
                "Before the next solution is drawn, write in three sentences who has which problem and how we know.",
            ),
            job(
                2,
                3,
                "Take a request that came as a solution back to the problem, and offer two other ways to solve it.",
            ),
            job(
                3,
                5,
                "Take on the question nobody owns, and come back in four weeks with the decision that is to be made.",
            ),
            with(
                1,
                3,
                "Frame the next problem together with a designer and an engineer before anybody writes it down.",
            ),
            lead(
                2,
                4,
                "Give a goal without a solution, and keep back my own for three weeks.",
            ),
        ],
    ),
    (
        "prioritisation",
        &[
            job(
                1,
                2,
                "Order the backlog by what we would build if only one thing more could be built, and defend the first five.",
            ),
            job(
                2,
                3,
                "Say no in person to one request of weight, and write down what it would have cost.",
            ),
            job(
                3,
                5,
                "Stop something that runs, before somebody asks for it, and tell those it was promised to yourself.",
            ),
            with(
                1,
                3,
                "Compare your order with the engineers’ order of the same list, and talk about the three largest differences.",
            ),
            lead(
                1,
                4,
                "Back the next no in front of whoever asked, without adding anything.",
            ),
        ],
    ),
    (
        "delivery",
        &[
            job(
                1,
                2,
                "Cut the next piece of work so that something is in customers’ hands in two weeks.",
            ),
            job(
                1,
                3,
                "Run a release end to end, with the list of what has to be true before it goes out.",
            ),
            job(
                2,
                4,
                "Find out what made the last three deliveries late, and change one cause of it with the engineers.",
            ),
            with(
                1,
                2,
                "Pair with the tech lead on cutting one larger piece of work, and do the next one alone.",
            ),
            learn(
                1,
                2,
                "Learn how our build goes from a change to production, and draw it for the team.",
            ),
        ],
    ),
    (
        "communication",
        &[
            job(
                1,
                2,
                "Write the weekly update so that somebody outside the team can say afterwards what changed.",
            ),
            job(
                2,
                3,
                "Tell the roadmap as one customer’s story, without a list, and ask two people what they remember.",
            ),
            job(
                3,
                5,
                "Present to the executive round alone, with one page and one question.",
            ),
            with(
                1,
                4,
                "Have a colleague cut every paper of the next month to half, and see what was missed.",
            ),
            lead(
                2,
                4,
                "Give feedback on the same day after each larger presentation, one thing to keep and one to change.",
            ),
            learn(
                1,
                3,
                "Take a course on writing, and rewrite one old paper by it.",
            ),
        ],
    ),
    (
        "stakeholder-influence",
        &[
            job(
                1,
                2,
                "Ask the three people your work depends on what they need from you, and keep one promise to each.",
            ),
            job(
                2,
                3,
                "Get one decision through that another function has to carry, without me in the room.",
            ),
            job(
                3,
                5,
                "Bring two functions that want different things to one written agreement.",
            ),
            with(
                2,
                4,
                "Meet one leader of another function each month without asking for anything.",
            ),
            lead(
                2,
                4,
                "Introduce them to two leaders they do not know, and say what they decide.",
            ),
        ],
    ),
    (
        "conflict",
        &[
            job(
                1,
                3,
                "Say the next disagreement aloud on the day it comes up, in one sentence of what you see and one of what you need.",
            ),
            job(
                2,
                4,
                "Take one quarrel that goes round in circles, and lead it to a decision with a date to look at it again.",
            ),
            job(
                4,
                5,
                "Settle a disagreement between two leads without taking either side.",
            ),
            with(
                1,
                4,
                "Talk a hard conversation through with a colleague before it, and again after it.",
            ),
            learn(
                1,
                4,
                "Take a course on difficult talks, and use one thing of it within a week.",
            ),
        ],
    ),
    (
        "coaching",
        &[
            job(
                2,
                3,
                "Guide somebody new through their first quarter, with a talk every week.",
            ),
            job(
                3,
                5,
                "Ask questions only in the next five talks where you know the answer, and see what comes.",
            ),
            with(
                3,
                5,
                "Sit in on a one-to-one of somebody who coaches well, with the leave of both.",
            ),
            lead(
                3,
                5,
                "Hand one of my people over for mentoring, and talk about it once a month.",
            ),
            learn(
                3,
                5,
                "Take a course on coaching, with three talks on record to look at afterwards.",
            ),
        ],
    ),
    (
        "team-building",
        &[
            job(
                4,
                5,
                "Write down with the team who decides what, and look at it again after a quarter.",
            ),
            job(
                4,
                5,
                "Hire one person from the profile to the first ninety days.",
            ),
            job(
                5,
                7,
                "Move one product to another team in a way both would choose again.",
            ),
            with(
                4,
                6,
                "Have somebody outside the team ask your people what they would change first.",
            ),
            lead(
                4,
                6,
                "Let them set the goals of the whole group for one quarter, and change none.",
            ),
            learn(
                4,
                6,
                "Read one book on leading teams together with two peers, and try one thing each.",
            ),
        ],
    ),
];
