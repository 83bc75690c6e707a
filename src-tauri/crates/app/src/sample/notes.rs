//! What was noted about people of the sample team while it was fresh.

use rungs_domain::Day;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::PersonId;

use crate::error::Result;
use crate::evidence::EvidenceDraft;
use crate::workspace::Workspace;

use EvidenceKind::{Concern, Observation, Win};

/// Person, days ago, kind, words, competencies, decision areas.
type Note = (
    usize,
    i32,
    EvidenceKind,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const NOTES: [Note; 36] = [
    (
        4,
        20,
        Win,
        "Talked the board out of a fraud engine of our own with what merchants had told her; they asked her back for the next topic.",
        &[
            "customer-insight",
            "product-strategy",
            "communication",
            "stakeholder-influence",
            "business-economics",
        ],
        &["roadmap-beyond"],
    ),
    (
        4,
        48,
        Observation,
        "Put risk, ledger and cards on one page, and named the one bet of the three we should stop.",
        &[
            "portfolio-thinking",
            "product-strategy",
            "market-sense",
            "prioritisation",
        ],
        &[],
    ),
    (
        4,
        96,
        Win,
        "Settled the quarrel of finance and engineering over chargebacks within a week, with a decision both repeat correctly.",
        &["conflict", "stakeholder-influence", "problem-framing"],
        &["escalations"],
    ),
    (
        4,
        125,
        Observation,
        "Two product managers of other groups bring her their plans before they bring them to their own leaders.",
        &["coaching", "team-building", "problem-framing"],
        &[],
    ),
    (
        4,
        160,
        Win,
        "Her test of the new scoring changed the plan of the quarter, and she had said beforehand which result would.",
        &["data-fluency", "delivery", "customer-insight"],
        &["metrics"],
    ),
    (
        4,
        188,
        Observation,
        "Brought three merchants to the review; nobody argued about the problem after that.",
        &["customer-insight", "communication", "market-sense"],
        &[],
    ),
    (
        4,
        240,
        Win,
        "The loss forecast she built with finance was off by two per cent at the end of the year.",
        &[
            "stakeholder-influence",
            "business-economics",
            "data-fluency",
            "portfolio-thinking",
        ],
        &["spend"],
    ),
    (
        4,
        275,
        Observation,
        "Said no to the largest customer, with a reason they accepted and an offer they took.",
        &["prioritisation", "conflict", "delivery", "team-building"],
        &["promises"],
    ),
    (
        4,
        330,
        Observation,
        "Runs a reading hour on payments law that half of the floor comes to.",
        &["coaching", "market-sense", "team-building", "delivery"],
        &[],
    ),
    (
        4,
        365,
        Win,
        "Wrote the strategy for risk that two later plans were measured against.",
        &[
            "product-strategy",
            "problem-framing",
            "prioritisation",
            "coaching",
        ],
        &[],
    ),
    (
        4,
        62,
        Win,
        "Told sales why the limit stays, in the losses of their own customers; two of them sell it that way now.",
        &[
            "communication",
            "stakeholder-influence",
            "conflict",
            "data-fluency",
        ],
        &[],
    ),
    (
        4,
        210,
        Observation,
        "Took the head of finance along to five merchants; together they redrew which losses we accept where.",
        &[
            "customer-insight",
            "business-economics",
            "portfolio-thinking",
        ],
        &[],
    ),
    (
        5,
        16,
        Win,
        "Cut the first week of onboarding to four steps; activation rose by a tenth, and it held.",
        &["delivery", "customer-insight"],
        &["scope"],
    ),
    (
        5,
        70,
        Observation,
        "Sales and support asked for her by name when the trial changed.",
        &["stakeholder-influence", "communication"],
        &[],
    ),
    (
        5,
        140,
        Win,
        "Ended an experiment the team loved, on the day the numbers said so.",
        &["data-fluency", "prioritisation"],
        &["metrics"],
    ),
    (
        5,
        215,
        Observation,
        "Taught two designers to run interviews without her.",
        &["coaching", "customer-insight"],
        &["discovery"],
    ),
    (
        6,
        25,
        Win,
        "Explained the price change to the board, a salesperson and a customer on one day, and all three could say why.",
        &["communication", "business-economics"],
        &["pricing"],
    ),
    (
        6,
        80,
        Observation,
        "Took the associate of checkout along to two renewals, and let her speak.",
        &["coaching"],
        &["hiring"],
    ),
    (
        6,
        155,
        Concern,
        "Answered a question that was meant for his engineer, twice in one meeting.",
        &["team-building"],
        &[],
    ),
    (
        6,
        205,
        Win,
        "Found that a fifth of the discounts went to customers who would have paid, and stopped it.",
        &["data-fluency", "business-economics"],
        &["pricing"],
    ),
    (
        7,
        12,
        Win,
        "Turned “cards feel slow” into a problem the team finished within a month.",
        &["problem-framing", "delivery"],
        &["framing"],
    ),
    (
        7,
        55,
        Observation,
        "Told the scheme partner what we will not build, before they asked.",
        &["stakeholder-influence", "conflict"],
        &["promises"],
    ),
    (
        7,
        120,
        Win,
        "Her page on disputes is what support reads to new people now.",
        &["communication", "customer-insight"],
        &[],
    ),
    (
        7,
        165,
        Observation,
        "Moved two features out of the quarter by herself, and wrote down the price of it.",
        &["prioritisation"],
        &["scope"],
    ),
    (
        7,
        230,
        Win,
        "Ran the study with lost customers that nobody wanted to run.",
        &["customer-insight", "data-fluency"],
        &["discovery"],
    ),
    (
        3,
        30,
        Observation,
        "Let three decisions stand that he would have made otherwise, and said so afterwards in private.",
        &["team-building", "coaching"],
        &[],
    ),
    (
        3,
        110,
        Win,
        "Hired for judgement instead of years; the new associate is the reason checkout kept its date.",
        &["team-building"],
        &["hiring"],
    ),
    (
        3,
        190,
        Concern,
        "The quarterly story had three first priorities.",
        &["prioritisation", "product-strategy"],
        &[],
    ),
    (
        8,
        40,
        Win,
        "Wound the old refund path down; no customer was surprised, and support had the words a month before.",
        &["communication", "delivery"],
        &["sunsetting"],
    ),
    (
        8,
        150,
        Concern,
        "Waited for the numbers to be asked for.",
        &["data-fluency"],
        &[],
    ),
    (
        9,
        35,
        Observation,
        "Ten talks with referrers in two weeks; the plan changed because of the seventh.",
        &["customer-insight", "problem-framing"],
        &["discovery"],
    ),
    (
        10,
        28,
        Observation,
        "Noticed by the second day that the crash was ours and not the store's.",
        &["data-fluency", "delivery"],
        &[],
    ),
    (
        10,
        105,
        Win,
        "Shipped the offline mode a week early by leaving out the half that nobody had asked for.",
        &["prioritisation", "delivery"],
        &["scope"],
    ),
    (
        10,
        180,
        Observation,
        "Reads the store reviews aloud on Mondays; the team quotes them now.",
        &["customer-insight", "communication"],
        &[],
    ),
    (
        11,
        18,
        Observation,
        "Asked why we measure baskets and not buyers. Nobody knew; now we measure both.",
        &["data-fluency", "problem-framing"],
        &[],
    ),
    (
        11,
        85,
        Win,
        "Handed the address form over with a page that its new owner could work from.",
        &["communication", "delivery"],
        &[],
    ),
];

impl Workspace {
    /// Wins may be shared, the rest is for the leader alone.
    pub(super) fn sample_evidence(&self, people: &[PersonId], today: Day) -> Result<()> {
        for (index, ago, kind, text, competencies, areas) in NOTES {
            let Some(person) = people.get(index) else {
                continue;
            };
            let competencies = competencies.iter().map(|code| EvidenceLink::Competency {
                code: (*code).into(),
            });
            let areas = areas.iter().map(|area| EvidenceLink::Delegation {
                area: (*area).into(),
            });
            self.evidence_add(&EvidenceDraft {
                person: person.clone(),
                on: Some(today.plus_days(-ago)),
                text: text.into(),
                kind,
                sharing: match kind {
                    Win => Sharing::Shareable,
                    Observation | Concern => Sharing::Private,
                },
                links: competencies.chain(areas).collect(),
            })?;
        }
        Ok(())
    }
}
