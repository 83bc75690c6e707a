//! Ana, Product Manager, is assessed.

use rungs_app::assessing::{Agreement, AssessmentDraft, RatingDraft, RoundBeginning, RoundPage};
use rungs_app::error::Code;
use rungs_app::placing::PlacementDraft;
use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rungs_domain::ladder::Proficiency;
use rungs_testkit::{Sandbox, day};

pub struct Talk {
    pub sandbox: Sandbox,
    pub ana: PersonId,
}

pub fn ratings(said: &[(&str, u8)]) -> Vec<RatingDraft> {
    said.iter()
        .map(|(competency, value)| RatingDraft {
            competency: (*competency).into(),
            value: Proficiency::new(*value).unwrap(),
            note: String::new(),
        })
        .collect()
}

impl Talk {
    /// Ana, Product Manager.
    pub fn new() -> Self {
        let sandbox = Sandbox::new();
        let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
        let draft = PlacementDraft {
            person: ana.clone(),
            level: Some("PM".into()),
            on: Some(day("2025-01-01")),
            reason: String::new(),
        };
        sandbox.place(&draft).unwrap();
        Self { sandbox, ana }
    }

    pub fn begin(&self, against: Option<&str>) -> AssessmentRoundId {
        self.begun(against, None).unwrap()
    }

    pub fn begun(&self, against: Option<&str>, on: Option<Day>) -> Result<AssessmentRoundId, Code> {
        let beginning = RoundBeginning {
            person: self.ana.clone(),
            against: against.map(str::to_owned),
            on,
        };
        let begun = self.sandbox.round_begin(&beginning);
        begun.map(|out| out.value).map_err(|error| error.code)
    }

    pub fn rate(&self, by: Rater, said: &[(&str, u8)]) -> Result<(), Code> {
        let draft = AssessmentDraft {
            ratings: ratings(said),
            ..AssessmentDraft::of(self.ana.clone(), by)
        };
        self.sandbox.assess(&draft).map(|_| ()).map_err(|e| e.code)
    }

    pub fn hand_in(&self, round: &AssessmentRoundId, view: RoundView) {
        self.sandbox.round_hand_in(round, view, None).unwrap();
    }

    pub fn agree(&self, round: &AssessmentRoundId, said: &[(&str, u8)]) {
        let agreement = Agreement {
            ratings: ratings(said),
            ..Agreement::default()
        };
        self.sandbox.round_agree(round, &agreement).unwrap();
    }

    /// Both views are in: they differ on delivery, agree on story, and only Ana rated discovery.
    pub fn compared(&self) -> AssessmentRoundId {
        self.compared_since(None)
    }

    pub fn compared_since(&self, on: Option<Day>) -> AssessmentRoundId {
        let round = self.begun(None, on).unwrap();
        self.rate(
            Rater::Oneself,
            &[
                ("delivery", 4),
                ("customer-insight", 3),
                ("communication", 2),
            ],
        )
        .unwrap();
        self.hand_in(&round, RoundView::Oneself);
        self.rate(Rater::Manager, &[("delivery", 2), ("customer-insight", 3)])
            .unwrap();
        self.hand_in(&round, RoundView::Manager);
        round
    }

    pub fn page(&self, round: &AssessmentRoundId) -> RoundPage {
        self.sandbox.round_page(round).unwrap()
    }
}

pub fn gap_of(talk: &Talk, competency: &str) -> Option<u8> {
    let page = talk.sandbox.gaps(&talk.ana, None).unwrap();
    let gap = page
        .gaps
        .iter()
        .find(|gap| gap.competency.as_str() == competency);
    gap.unwrap().current.map(Proficiency::value)
}
