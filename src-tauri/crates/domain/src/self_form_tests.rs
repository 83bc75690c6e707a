use std::sync::LazyLock;

use super::*;
use crate::error::Refusal;
use crate::house_style::HouseStyle;
use crate::ladder::{CompetencyArea, LadderStatus};
use crate::ladder_fixture::{ladder, level};

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product"));

fn published(change: impl FnOnce(&mut crate::ladder::Ladder)) -> Published<LadderVersion> {
    let mut ladder = ladder();
    change(&mut ladder);
    let version = LadderVersion {
        id: "v-2".into(),
        number: 2,
        status: LadderStatus::Published,
        published_on: None,
        ladder: ladder.into(),
    };
    version.published().unwrap()
}

fn form(
    version: &Published<LadderVersion>,
    own: Option<&str>,
    against: Option<&str>,
) -> Result<SelfForm> {
    form_aiming(version, own, against, None)
}

fn form_aiming(
    version: &Published<LadderVersion>,
    own: Option<&str>,
    against: Option<&str>,
    target: Option<&str>,
) -> Result<SelfForm> {
    let (own, against) = (own.map(LevelCode::from), against.map(LevelCode::from));
    let target = target.map(LevelCode::from);
    build(&FormFacts {
        house: &HOUSE,
        today: Day::parse("2026-11-24").unwrap(),
        version,
        person: &"p-1".into(),
        name: "Hollis Grady",
        title: "Product Manager, Mobile",
        leader: Some("Marisol Etxeberria"),
        own: own.as_ref(),
        against: against.as_ref(),
        target: target.as_ref(),
    })
    .map(Shareable::into_inner)
}

#[test]
fn a_form_is_against_the_own_level_and_looks_one_rung_further() {
    let version = published(|ladder| {
        ladder.areas.push(CompetencyArea {
            code: "empty".into(),
            name: "Empty".into(),
        });
    });
    let form = form(&version, Some("PM"), None).unwrap();
    assert_eq!(
        (form.level.name.as_str(), form.level.track.as_str()),
        ("PM", "Individual")
    );
    assert_eq!(form.own_level, None);
    assert_eq!(form.next_level.as_deref(), Some("Senior PM"));
    assert_eq!(
        (form.version, form.printed_on.as_str()),
        (2, "24 November 2026")
    );
    assert_eq!(
        (form.person_short.as_str(), form.leader_short.as_str()),
        ("Hollis", "Marisol")
    );
    assert_eq!(
        form.areas.len(),
        1,
        "an area without competencies is left out"
    );
    let insight = &form.areas[0].competencies[0];
    assert_eq!(
        insight.expects,
        Some(FormExpectation {
            proficiency: 2,
            word: "With help".into(),
            behaviours: vec!["Listens to customers".into()],
        })
    );
    assert_eq!(
        insight.next.as_ref().unwrap().behaviours,
        ["Leads research"]
    );
    let steps: Vec<u8> = form.scale.iter().map(|step| step.value).collect();
    assert_eq!(steps, [0, 1, 2, 3, 4, 5]);
    assert!(form.scale.iter().all(|step| !step.meaning.is_empty()));
    assert_eq!(form.questions.len(), 3);
}

#[test]
fn a_form_looks_to_the_target_the_two_agreed_on_and_past_it_to_the_next_rung() {
    let version = published(|_| {});
    let next = |against: Option<&str>, target: &str| {
        let form = form_aiming(&version, Some("PM"), against, Some(target)).unwrap();
        form.next_level
    };
    assert_eq!(next(None, "GPM").as_deref(), Some("Group PM"));
    assert_eq!(next(Some("SPM"), "GPM").as_deref(), Some("Group PM"));
    assert_eq!(
        next(None, "PM").as_deref(),
        Some("Senior PM"),
        "the own one"
    );
    assert_eq!(
        next(None, "gone").as_deref(),
        Some("Senior PM"),
        "a level the ladder has no more"
    );
}

#[test]
fn the_code_leads_back_to_person_version_and_level() {
    let version = published(|_| {});
    let form = form(&version, Some("PM"), Some("gpm")).unwrap();
    let code = FormCode::parse(&form.form_code).unwrap();
    assert_eq!(code.person, "p-1".into());
    assert_eq!(code.version, "v-2".into());
    assert_eq!(code.level, "GPM".into());
    assert_eq!(form.own_level.as_deref(), Some("PM"));
    assert_eq!(form.next_level, None, "nothing is above on this track");
    assert!(form.areas[0].competencies.iter().all(|c| c.next.is_none()));
}

#[test]
fn what_the_next_rung_asks_is_left_out_where_it_is_the_same() {
    let version = published(|ladder| {
        let story = level(ladder, "PM").expectations[&"story".into()].clone();
        level(ladder, "SPM")
            .expectations
            .insert("story".into(), story);
        level(ladder, "PM").expectations.remove(&"insight".into());
    });
    let form = form(&version, Some("PM"), None).unwrap();
    let [insight, story] = form.areas[0].competencies.as_slice() else {
        panic!("two competencies, also the one the level says nothing of")
    };
    assert!(insight.expects.is_none() && insight.next.is_some());
    assert!(story.expects.is_some() && story.next.is_none());
}

#[test]
fn somebody_on_no_level_needs_one_to_be_said() {
    let version = published(|_| {});
    let error = form(&version, None, None).unwrap_err();
    assert_eq!(
        (error.refusal, error.field.as_deref()),
        (Refusal::Invalid, Some("against"))
    );
    assert!(
        error
            .message
            .contains("Hollis Grady stands on no level yet")
    );
    let senior = form(&version, None, Some("SPM")).unwrap();
    assert_eq!(
        (senior.level.name.as_str(), senior.own_level),
        ("Senior PM", None)
    );
    let error = form(&version, None, Some("CEO")).unwrap_err();
    assert_eq!(
        (error.refusal, error.field.as_deref()),
        (Refusal::NotFound, Some("against"))
    );
}
