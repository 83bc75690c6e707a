//! Readiness as a specification: the worked examples of the module, and what leads to which proposal.

use crate::Day;
use crate::assessment::{AssessmentState, DatedRating, Rater};
use crate::delegation::{Delegation, DelegationLevel};
use crate::evidence::{Evidence, EvidenceKind, EvidenceLink, Sharing};
use crate::ids::LevelCode;
use crate::ladder::{Expectation, Ladder, Proficiency};
use crate::ladder_fixture::{ladder, level};
use crate::person::LifeCycleStage;
use crate::readiness::{Grounds, Readiness, ReadinessTerm, TermName, holds_back, readiness};

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// What the formula looks at, owned.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) ladder: Ladder,
    pub(crate) own: Option<LevelCode>,
    pub(crate) stage: Option<LifeCycleStage>,
    pub(crate) ratings: Vec<DatedRating>,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) delegations: Vec<Delegation>,
}

pub(crate) const AREAS: [&str; 5] = ["backlog", "pricing", "roadmap", "scope", "vision"];

impl Facts {
    /// The ladder of the worked examples, with the delegations of both: four areas held at 5, one at 4.
    pub(crate) fn of_the_examples() -> Self {
        let mut ladder = ladder();
        ladder.competencies[0].weight = 3.0;
        expect(&mut ladder, "SPM", "insight", 4);
        expect(&mut ladder, "SPM", "story", 3);
        let five = DelegationLevel::new(5).unwrap();
        level(&mut ladder, "SPM").delegation = AREAS.map(|area| (area.into(), five)).into();
        Self {
            ladder,
            own: Some("PM".into()),
            stage: None,
            ratings: vec![],
            evidence: vec![],
            delegations: AREAS
                .iter()
                .map(|area| cell(area, if *area == "vision" { 4 } else { 5 }))
                .collect(),
        }
    }

    fn rated(mut self, competency: &str, value: u8, on: &str) -> Self {
        let place = self.ratings.len();
        self.ratings.push(rating(competency, value, day(on), place));
        self
    }

    fn seen(mut self, competency: &str, kind: EvidenceKind, on: &[&str]) -> Self {
        let notes = on.iter().map(|on| note(competency, kind, day(on)));
        self.evidence.extend(notes);
        self
    }

    fn held(mut self, area: &str, value: u8) -> Self {
        self.delegations.retain(|cell| cell.area.as_str() != area);
        self.delegations.push(cell(area, value));
        self
    }

    fn looked_at<T>(&self, look: impl Fn(&Grounds<'_>) -> T) -> T {
        look(&Grounds {
            ladder: &self.ladder,
            own: self.own.as_ref(),
            target: &"SPM".into(),
            stage: self.stage,
            ratings: &self.ratings,
            evidence: &self.evidence,
            delegations: &self.delegations,
            catalogue: &crate::decision_catalogue::DecisionCatalogue::default(),
            as_of: day("2026-11-24"),
        })
    }

    pub(crate) fn read(&self) -> Readiness {
        self.looked_at(|grounds| readiness(grounds).unwrap().into_leader())
    }

    fn held_back(&self) -> Vec<String> {
        let held = self.looked_at(|grounds| holds_back(grounds).unwrap().into_leader());
        held.into_iter().map(|held| held.why).collect()
    }
}

pub(crate) fn expect(ladder: &mut Ladder, code: &str, competency: &str, value: u8) {
    let expectation = Expectation {
        proficiency: Proficiency::new(value).unwrap(),
        behaviours: vec![],
        example: None,
        anti_pattern: None,
    };
    let expectations = &mut level(ladder, code).expectations;
    expectations.insert(competency.into(), expectation);
}

pub(crate) fn rating(competency: &str, value: u8, on: Day, place: usize) -> DatedRating {
    DatedRating {
        competency: competency.into(),
        value: Proficiency::new(value).unwrap(),
        by: Rater::Manager,
        state: AssessmentState::Draft,
        on,
        assessment: format!("{place:04}").into(),
        round: None,
    }
}

pub(crate) fn note(competency: &str, kind: EvidenceKind, on: Day) -> Evidence {
    Evidence {
        id: "e".into(),
        person: "p".into(),
        on,
        text: crate::Private::new("Seen".into()),
        kind,
        sharing: Sharing::Private,
        links: vec![EvidenceLink::Competency {
            code: competency.into(),
        }],
    }
}

pub(crate) fn cell(area: &str, value: u8) -> Delegation {
    Delegation::bare(
        format!("{area} {value}").into(),
        "p".into(),
        area.into(),
        day("2026-01-01"),
        DelegationLevel::new(value).unwrap(),
    )
}

fn value(readiness: &Readiness, name: TermName) -> f64 {
    let term = readiness.terms.iter().find(|term| term.name == name);
    term.unwrap().value
}

fn met(readiness: &Readiness) -> Vec<bool> {
    readiness.terms.iter().map(|term| term.met).collect()
}

const AUTUMN: [&str; 3] = ["2026-08-03", "2026-09-14", "2026-10-05"];

#[test]
fn the_first_worked_example_is_emergency_cover() {
    let facts = Facts::of_the_examples()
        .rated("insight", 3, "2026-09-01")
        .rated("story", 3, "2026-09-01");
    let readiness = facts.read();
    assert!((value(&readiness, TermName::Progress) - 0.625).abs() < 1e-9);
    assert!((value(&readiness, TermName::Delegation) - 0.8).abs() < 1e-9);
    assert_eq!(met(&readiness), [false, true, false, true, true]);
    assert_eq!(readiness.proposal, Some(ReadinessTerm::EmergencyCover));
    assert_eq!(
        readiness.terms[0].why,
        "Not yet, because 62 % of the way from PM to Senior PM is covered and 85 % is needed. Furthest off: Insight (3 of 4)."
    );
}

#[test]
fn the_second_worked_example_is_ready_now() {
    let facts = Facts::of_the_examples()
        .rated("insight", 4, "2026-09-01")
        .rated("story", 2, "2026-09-01")
        .seen("story", EvidenceKind::Win, &AUTUMN);
    let readiness = facts.read();
    assert!((value(&readiness, TermName::Progress) - 0.875).abs() < 1e-9);
    assert_eq!(met(&readiness), [true; 5]);
    assert_eq!(readiness.proposal, Some(ReadinessTerm::ReadyNow));
}

#[test]
fn the_stage_of_the_product_says_what_weighs_how_much() {
    use LifeCycleStage::{Growth, Mature};
    let mut facts = Facts::of_the_examples()
        .rated("insight", 3, "2026-09-01")
        .rated("story", 3, "2026-09-01");
    let weights = &mut facts.ladder.competencies[0].stage_weights;
    weights.insert(Growth, 1.0);
    for (stage, progress, said) in [
        (Some(Growth), 0.75, true),
        (Some(Mature), 0.625, false),
        (None, 0.625, false),
    ] {
        facts.stage = stage;
        let readiness = facts.read();
        assert!(
            (value(&readiness, TermName::Progress) - progress).abs() < 1e-9,
            "{stage:?}"
        );
        assert_eq!(
            readiness.terms[0]
                .why
                .ends_with("Weighed for a growth product."),
            said,
            "{stage:?}: {}",
            readiness.terms[0].why
        );
    }
}

#[test]
fn each_proposal_is_the_first_that_fits() {
    use ReadinessTerm::{EmergencyCover, OneToTwoYears, ReadyNow, TwoToThreeYears};
    let good = Facts::of_the_examples()
        .rated("insight", 4, "2026-09-01")
        .rated("story", 3, "2026-09-01");
    let low = |insight, story| {
        Facts::of_the_examples()
            .rated("insight", insight, "2026-09-01")
            .rated("story", story, "2026-09-01")
    };
    // Of equal weight: nothing of the way in one, all of it in the other.
    let mut half_way = low(2, 3);
    half_way.ladder.competencies[0].weight = 1.0;
    let cases: [(&str, Facts, Option<ReadinessTerm>); 10] = [
        ("nothing is rated", Facts::of_the_examples(), None),
        ("all terms are met", good.clone(), Some(ReadyNow)),
        (
            "two levels of delegation are missing in one area",
            good.clone().held("vision", 3),
            Some(OneToTwoYears),
        ),
        (
            "two of five areas are held too low",
            good.held("scope", 4),
            Some(OneToTwoYears),
        ),
        ("near, without evidence", low(4, 2), Some(EmergencyCover)),
        ("two steps below in one", low(4, 1), Some(OneToTwoYears)),
        (
            "two steps below, exactly half way",
            half_way,
            Some(OneToTwoYears),
        ),
        (
            "two steps below, not half way",
            low(3, 1),
            Some(TwoToThreeYears),
        ),
        ("three steps below", low(4, 0), Some(TwoToThreeYears)),
        (
            "one competency is not rated at all",
            Facts::of_the_examples().rated("insight", 4, "2026-09-01"),
            Some(TwoToThreeYears),
        ),
    ];
    for (name, facts, proposal) in cases {
        let readiness = facts.read();
        assert_eq!(
            readiness.proposal, proposal,
            "{name}: {:?}",
            readiness.terms
        );
        for term in &readiness.terms {
            assert_eq!(
                !term.met,
                term.why.starts_with("Not yet, because"),
                "{name}: {}",
                term.why
            );
        }
    }
}

/// (grade of the target, proposal) for somebody of grade 2 who does everything the target asks.
#[test]
fn people_go_one_grade_at_a_time() {
    use ReadinessTerm::{OneToTwoYears, ReadyNow, TwoToThreeYears};
    for (grade, proposal, said) in [
        (3, ReadyNow, "Senior PM is one grade above PM."),
        (
            4,
            OneToTwoYears,
            "Not yet, because Senior PM is 2 grades above PM, and people go one at a time.",
        ),
        (
            5,
            TwoToThreeYears,
            "Not yet, because Senior PM is 3 grades above PM, and people go one at a time.",
        ),
    ] {
        let mut facts = Facts::of_the_examples()
            .rated("insight", 4, "2026-09-01")
            .rated("story", 3, "2026-09-01");
        level(&mut facts.ladder, "SPM").grade = grade;
        let readiness = facts.read();
        assert_eq!(readiness.proposal, Some(proposal), "grade {grade}");
        assert_eq!(readiness.terms[4].why, said);
        let share = value(&readiness, TermName::Distance);
        assert!((share - 1.0 / f64::from(grade - 2)).abs() < 1e-9);
        // Somebody on no level skips none.
        facts.own = None;
        assert!(facts.read().terms[4].met);
    }
}

#[test]
fn nothing_is_proposed_where_nobody_steps_up_or_too_little_is_known() {
    let facts = Facts::of_the_examples().rated("insight", 4, "2026-09-01");
    let mut same = facts.clone();
    same.own = Some("SPM".into());
    let mut below = facts.clone();
    level(&mut below.ladder, "PM").grade = 4;
    let mut third = facts.clone();
    let bare = third.ladder.competencies[0].clone();
    third.ladder.competencies.push(crate::ladder::Competency {
        code: "reach".into(),
        ..bare
    });
    expect(&mut third.ladder, "SPM", "reach", 2);
    let no_step = "Senior PM is no step up from where they stand, so nothing is proposed.";
    for (facts, said) in [
        (
            Facts::of_the_examples(),
            Some("Nothing is rated yet, so nothing is proposed."),
        ),
        (same, Some(no_step)),
        (below, Some(no_step)),
        (
            third.clone(),
            Some("Only 1 of 3 competencies is rated. Nothing is proposed before half of them are."),
        ),
        (third.rated("story", 0, "2026-09-01"), None),
        (facts, None),
    ] {
        let readiness = facts.read();
        assert_eq!(readiness.no_proposal.as_deref(), said);
        assert_eq!(readiness.proposal.is_none(), said.is_some());
    }
}

#[test]
fn what_is_expected_at_nothing_covers_no_way() {
    let mut facts = Facts::of_the_examples();
    expect(&mut facts.ladder, "SPM", "story", 0);
    let progress = value(&facts.read(), TermName::Progress);
    assert!(progress.abs() < 1e-9, "nothing is rated: {progress}");
}

#[test]
fn a_term_names_all_that_is_short_of_it() {
    let mut facts = Facts::of_the_examples().rated("insight", 4, "2026-09-01");
    facts.delegations.clear();
    let readiness = facts.read();
    let short = &readiness.terms[3].short;
    assert_eq!(short.len(), AREAS.len());
    assert!(readiness.terms[3].why.ends_with("and 2 more."));
    assert_eq!(short[0], "backlog (nothing agreed, so 0 of 5)");
    assert_eq!(readiness.terms[4].short, [""; 0], "it is met");
}

#[test]
fn what_once_was_a_gap_is_sustained_by_three_notes_of_two_quarters_in_two_years() {
    use EvidenceKind::{Concern, Observation, Win};
    // Insight is at 4 now and was at 2 a year ago.
    let grown = Facts::of_the_examples()
        .rated("insight", 2, "2025-09-01")
        .rated("insight", 4, "2026-09-01")
        .rated("story", 3, "2026-09-01");
    for (kind, on, sustained) in [
        (Win, &AUTUMN[..], true),
        (Observation, &AUTUMN, true),
        (Concern, &AUTUMN, false),
        (Win, &AUTUMN[..2], false),
        (Win, &["2026-10-01", "2026-11-01", "2026-11-24"], false),
        (Win, &["2025-01-01", "2026-11-01", "2026-11-24"], true),
        // The ninth quarter back, and tomorrow.
        (Win, &["2024-12-31", "2026-11-01", "2026-11-24"], false),
        (Win, &["2026-11-25", "2026-11-01", "2026-08-24"], false),
    ] {
        let readiness = grown.clone().seen("insight", kind, on).read();
        assert_eq!(readiness.terms[2].met, sustained, "{kind:?} on {on:?}");
        let elsewhere = grown.clone().seen("story", kind, on).read();
        assert!(!elsewhere.terms[2].met, "evidence for something else");
    }
}

#[test]
fn a_plan_is_told_in_a_sentence_what_keeps_somebody_back() {
    use EvidenceKind::{Concern, Win};
    let grown = Facts::of_the_examples()
        .rated("insight", 2, "2025-09-01")
        .rated("insight", 4, "2026-09-01");
    let nothing = "Nothing noted of it in the last two years counts for Senior PM yet.";
    let facts = [
        (grown.clone(), nothing),
        (grown.clone().seen("insight", Concern, &AUTUMN), nothing),
        (grown.clone().seen("insight", Win, &["2024-12-31"]), nothing),
        (
            grown.clone().seen("insight", Win, &AUTUMN[..1]),
            "Too little is noted of it for Senior PM: 1 piece from 1 quarter.",
        ),
        (
            grown.rated("insight", 2, "2026-10-01"),
            "Senior PM is out of reach with it 2 steps below.",
        ),
    ];
    for (facts, why) in facts {
        assert_eq!(facts.held_back(), [why]);
    }
}

#[test]
fn a_view_below_is_no_gap_once_more_was_agreed_in_the_same_round() {
    // Insight is expected at 4 by the target.
    for (own, agreed, agreed_in, gap) in [
        (3, Some(4), "a", false),
        (4, Some(4), "a", false),
        (4, Some(3), "a", true),
        (3, None, "a", true),
        // Agreed in the round after: what the first one left was a gap.
        (3, Some(4), "b", true),
    ] {
        let mut facts = Facts::of_the_examples()
            .rated("story", 3, "2026-09-01")
            .rated("insight", own, "2026-09-01");
        facts.ratings[1].round = Some("a".into());
        if let Some(agreed) = agreed {
            facts = facts.rated("insight", agreed, "2026-09-10");
            facts.ratings[2].by = Rater::Agreed;
            facts.ratings[2].round = Some(agreed_in.into());
        }
        let evidence = &facts.read().terms[2];
        assert_eq!(
            evidence.met, !gap,
            "own {own}, agreed {agreed:?} in {agreed_in}: {}",
            evidence.why
        );
    }
}

#[test]
fn an_area_in_which_nothing_is_agreed_is_held_at_nothing_and_said_so() {
    let mut facts = Facts::of_the_examples().rated("insight", 4, "2026-09-01");
    facts
        .delegations
        .retain(|cell| cell.area.as_str() != "pricing");
    let term = facts.read().terms[3].clone();
    assert!(!term.met);
    assert_eq!(
        term.why,
        "Not yet, because 3 of 5 decision areas are held at the level expected or above; four in five are needed, and none more than one level below. Below: pricing (nothing agreed, so 0 of 5), vision (4 of 5)."
    );
}

#[test]
fn somebody_on_no_level_starts_from_nothing_and_ratings_of_others_do_not_count() {
    let mut facts = Facts::of_the_examples()
        .rated("insight", 2, "2026-09-01")
        .rated("story", 3, "2026-09-01")
        .rated("insight", 5, "2026-10-01")
        .rated("insight", 5, "2026-12-01");
    facts.own = None;
    facts.ratings[2].by = Rater::Oneself;
    let progress = value(&facts.read(), TermName::Progress);
    assert!(
        (progress - (3.0 * 0.5 + 1.0) / 4.0).abs() < 1e-9,
        "{progress}"
    );
}
