//! What leads through the five shifts from managing a product to leading.

use super::{Row, job, lead, learn, with};
use crate::plan::Shift;

pub(super) const ROWS: &[(Shift, &[Row])] = &[
    (
        Shift::StrategicMindset,
        &[
            job(
                3,
                6,
                "Keep an hour a week free of the present quarter, and bring one question from it to our talk.",
            ),
            with(
                3,
                6,
                "Ask a leader of another function what they worry about two years from now, and what it means for us.",
            ),
        ],
    ),
    (
        Shift::StrategicPlanning,
        &[
            job(
                3,
                6,
                "Plan the next half year across two products, with what one of them gives up for the other.",
            ),
            lead(
                3,
                6,
                "Open our own planning to them a cycle early, with its doubts.",
            ),
        ],
    ),
    (
        Shift::WiderInfluence,
        &[
            job(
                3,
                6,
                "Draw who your work depends on beyond your own function, and mend the weakest line in it.",
            ),
            with(
                3,
                6,
                "Find a mentor in another function, and meet every month for half a year.",
            ),
        ],
    ),
    (
        Shift::ContinuousLearning,
        &[
            job(
                2,
                6,
                "Write down once a month what you believed a month ago and do not believe now.",
            ),
            learn(
                2,
                6,
                "Learn something outside product that the team could use, and teach it to them in an hour.",
            ),
        ],
    ),
    (
        Shift::EmpoweringTeams,
        &[
            job(
                4,
                6,
                "Give away one decision you like to make yourself, with its limits, and look at it after two months.",
            ),
            with(
                4,
                6,
                "Ask each of your people which decision they wait for you with, and free one each.",
            ),
        ],
    ),
];
