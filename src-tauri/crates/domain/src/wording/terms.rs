//! Words of ours that are English everywhere else and stand there as constants: steps of scales, outcomes, kinds. Here each has its
//! group and code, under which another language has it.

use super::Wording;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::evidence::EvidenceKind;
use crate::ladder::Proficiency;
use crate::person::Market;
use crate::plan::{Direction, PlanOutcome, Shift};
use crate::self_form::AskedInForm;

impl Wording {
    /// `With help`.
    #[must_use]
    pub fn rating(self, rating: Proficiency) -> String {
        self.term("rating", &rating.value().to_string(), rating.word())
    }

    /// What one sees of somebody at this step, as a sentence.
    #[must_use]
    pub fn rating_meaning(self, rating: Proficiency) -> String {
        let code = rating.value().to_string();
        self.term("rating-meaning", &code, rating.meaning())
    }

    /// `2 With help`.
    #[must_use]
    pub fn numbered_rating(self, rating: Proficiency) -> String {
        format!("{} {}", rating.value(), self.rating(rating))
    }

    /// All six ratings, lowest first.
    #[must_use]
    pub fn ratings(self) -> Vec<String> {
        Proficiency::all()
            .map(|rating| self.rating(rating))
            .to_vec()
    }

    /// `Seven levels of delegation`.
    #[must_use]
    pub fn scale(self, scale: Scale) -> String {
        self.term("scale", scale_code(scale), scale.name())
    }

    /// `Advise`.
    #[must_use]
    pub fn step(self, scale: Scale, level: DelegationLevel) -> String {
        let code = step_code(scale, level);
        self.term("step", &code, scale.word(level))
    }

    /// Who has the last word at the step, as a sentence.
    #[must_use]
    pub fn step_meaning(self, scale: Scale, level: DelegationLevel) -> String {
        let code = step_code(scale, level);
        self.term("step-meaning", &code, scale.meaning(level))
    }

    /// `5 Advise`, or `2 Trunk` on the tree.
    #[must_use]
    pub fn numbered(self, scale: Scale, level: DelegationLevel) -> String {
        format!("{} {}", scale.number(level), self.step(scale, level))
    }

    /// What became of a plan or of a focus area, as it reads inside a sentence.
    #[must_use]
    pub fn outcome(self, outcome: PlanOutcome) -> String {
        self.term("outcome", outcome_code(outcome), outcome.words())
    }

    /// Where somebody wants to go.
    #[must_use]
    pub fn direction(self, direction: Direction) -> String {
        self.term("direction", direction_code(direction), direction.words())
    }

    /// `Went well`.
    #[must_use]
    pub fn evidence(self, kind: EvidenceKind) -> String {
        self.term("evidence", evidence_code(kind), kind.words())
    }

    /// Its heading.
    #[must_use]
    pub fn shift(self, shift: Shift) -> String {
        self.term("shift", shift.code(), shift.name())
    }

    /// A question of the self-assessment, asked of the person who fills it in.
    #[must_use]
    pub fn asked_in_form(self, asked: AskedInForm) -> String {
        self.term("form-question", asked.code, asked.text)
    }

    /// `Europe`; empty for any other market, of which a ladder says no titles.
    #[must_use]
    pub fn market(self, market: Market) -> String {
        match named(market) {
            Some((code, name)) => self.term("market", code, name),
            None => String::new(),
        }
    }
}

/// Every word that another language needs: its group and its code.
#[cfg(test)]
pub(super) fn all() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for month in 1..=12 {
        all.push(("month", month.to_string()));
        all.push(("month-short", month.to_string()));
    }
    for rating in Proficiency::all() {
        all.push(("rating", rating.value().to_string()));
        all.push(("rating-meaning", rating.value().to_string()));
    }
    for scale in Scale::ALL {
        all.push(("scale", scale_code(scale).to_owned()));
        for step in scale.steps() {
            all.push(("step", step_code(scale, step.value)));
            all.push(("step-meaning", step_code(scale, step.value)));
        }
    }
    let outcomes = PlanOutcome::ALL.map(outcome_code);
    let directions = Direction::ALL.map(direction_code);
    let kinds = EvidenceKind::ALL.map(evidence_code);
    let shifts = Shift::ALL.map(Shift::code);
    let questions = crate::self_form::QUESTIONS.map(|asked| asked.code);
    let groups: [(&'static str, &[&str]); 6] = [
        ("outcome", &outcomes),
        ("direction", &directions),
        ("evidence", &kinds),
        ("shift", &shifts),
        ("form-question", &questions),
        ("market", &["us", "europe", "uk"]),
    ];
    for (group, codes) in groups {
        all.extend(codes.iter().map(|code| (group, (*code).to_owned())));
    }
    all
}

const fn scale_code(scale: Scale) -> &'static str {
    match scale {
        Scale::SevenLevels => "seven-levels",
        Scale::DecisionTree => "decision-tree",
        Scale::LadderOfLeadership => "ladder-of-leadership",
    }
}

/// `seven-levels-5`.
fn step_code(scale: Scale, level: DelegationLevel) -> String {
    format!("{}-{}", scale_code(scale), scale.number(level))
}

const fn outcome_code(outcome: PlanOutcome) -> &'static str {
    match outcome {
        PlanOutcome::Reached => "reached",
        PlanOutcome::Partly => "partly",
        PlanOutcome::NotReached => "not-reached",
        PlanOutcome::Overtaken => "overtaken",
    }
}

const fn direction_code(direction: Direction) -> &'static str {
    match direction {
        Direction::Stay => "stay",
        Direction::Ic => "ic",
        Direction::Manager => "manager",
        Direction::Sideways => "sideways",
        Direction::Out => "out",
    }
}

const fn evidence_code(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Win => "win",
        EvidenceKind::Observation => "observation",
        EvidenceKind::Concern => "concern",
    }
}

/// Code and English name.
const fn named(market: Market) -> Option<(&'static str, &'static str)> {
    match market {
        Market::Us => Some(("us", "United States")),
        Market::Europe => Some(("europe", "Europe")),
        Market::Uk => Some(("uk", "United Kingdom")),
        Market::Other => None,
    }
}
