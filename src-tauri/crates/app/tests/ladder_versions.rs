//! The ladder from draft to published, and what becomes of people, plans and assessments on the way.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::clock::{Clock, CountedIds, FixedClock};
use rungs_app::error::Code;
use rungs_app::ladder::LadderPage;
use rungs_app::ladder_publishing::Publishing;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{FocusDraft, PlanDraft};
use rungs_app::roster::PersonDraft;
use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::ids::{LevelCode, PersonId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::ladder_edit::{LadderEdit, LevelChange};
use rungs_domain::plan::FocusOn;
use tempfile::TempDir;

/// A workspace whose day can be moved on.
struct Office {
    workspace: Workspace,
    clock: Arc<Calendar>,
    _folder: TempDir,
}

#[derive(Debug)]
struct Calendar(std::sync::Mutex<Day>);

impl Clock for Calendar {
    fn today(&self) -> Day {
        *self.0.lock().unwrap()
    }

    fn moment(&self) -> String {
        FixedClock(self.today()).moment()
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

impl Office {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Calendar(std::sync::Mutex::new(day("2026-01-05"))));
        let workspace = opening::create(
            &folder.path().join("team.rungs"),
            ShippedLadder::Product,
            clock.clone(),
            Arc::new(CountedIds::default()),
        )
        .unwrap();
        Self {
            workspace,
            clock,
            _folder: folder,
        }
    }

    fn on(&self, text: &str) {
        *self.clock.0.lock().unwrap() = day(text);
    }

    fn person(&self, name: &str, level: &str) -> PersonId {
        let draft = PersonDraft {
            name: name.into(),
            ..PersonDraft::default()
        };
        let id = self.workspace.person_add(&draft).unwrap().value;
        self.place(&id, level, None);
        id
    }

    fn place(&self, person: &PersonId, level: &str, on: Option<&str>) {
        let draft = PlacementDraft {
            person: person.clone(),
            level: Some(level.into()),
            on: on.map(day),
            reason: String::new(),
        };
        self.workspace.place(&draft).unwrap();
    }

    fn edit(&self, edit: LadderEdit) {
        self.workspace.ladder_edit(edit).unwrap();
    }

    fn level(&self, person: &PersonId, on: Option<&str>) -> Option<String> {
        let list = self.workspace.roster_list(on.map(day)).unwrap();
        let line = list.people.into_iter().find(|p| p.id == *person)?;
        line.level
            .map(|level| format!("{} {}", level.code, level.name))
    }

    fn since(&self, person: &PersonId) -> Option<Day> {
        let list = self.workspace.roster_list(None).unwrap();
        let line = list.people.into_iter().find(|p| p.id == *person)?;
        line.level_since
    }

    /// The Senior PM goes, and a Staff PM of another grade comes: nothing of it is alike.
    fn replace_senior(&self) {
        self.workspace.ladder_draft_begin(None).unwrap();
        self.edit(LadderEdit::LevelRemove { code: "SPM".into() });
        self.edit(LadderEdit::LevelAdd {
            name: "Staff PM".into(),
            track: "IC".into(),
            grade: 9,
        });
    }
}

fn senior_to_staff() -> Publishing {
    Publishing {
        mapping: vec![LevelMapping {
            from: "SPM".into(),
            to: "STAFF-PM".into(),
        }],
        on: None,
    }
}

#[test]
fn a_draft_changes_nothing_until_it_is_published() {
    let office = Office::open();
    let ana = office.person("Ana", "SPM");
    office.workspace.ladder_draft_begin(None).unwrap();
    office.edit(LadderEdit::LevelChange {
        code: "SPM".into(),
        change: LevelChange {
            name: Some("Staff PM".into()),
            ..LevelChange::default()
        },
    });
    assert_eq!(office.level(&ana, None).unwrap(), "SPM Senior PM");
    office
        .workspace
        .ladder_publish(&Publishing::default())
        .unwrap();
    assert_eq!(office.level(&ana, None).unwrap(), "SPM Staff PM");
    let again = office
        .workspace
        .ladder_edit(LadderEdit::LevelRemove { code: "PM".into() })
        .unwrap_err();
    assert_eq!(
        again.code,
        Code::NotFound,
        "what is published has no draft to edit"
    );
}

#[test]
fn exactly_one_version_counts_and_the_list_says_which() {
    let office = Office::open();
    let told = || -> Vec<(u32, bool)> {
        let lines = office.workspace.ladder_versions().unwrap().into_iter();
        lines.map(|line| (line.number, line.counts)).collect()
    };
    assert_eq!(told(), [(1, true)]);
    office.workspace.ladder_draft_begin(None).unwrap();
    assert_eq!(told(), [(2, false), (1, true)]);
    office
        .workspace
        .ladder_publish(&Publishing::default())
        .unwrap();
    assert_eq!(told(), [(2, true), (1, false)]);
}

#[test]
fn one_draft_at_a_time_and_it_can_be_thrown_away() {
    let office = Office::open();
    office.workspace.ladder_draft_begin(None).unwrap();
    let second = office.workspace.ladder_draft_begin(None).unwrap_err();
    assert_eq!(second.code, Code::Exists);
    office.workspace.ladder_draft_discard().unwrap();
    assert!(office.workspace.ladder_draft().unwrap().is_none());
    office.workspace.ladder_draft_begin(None).unwrap();
}

#[test]
fn a_draft_may_begin_from_an_earlier_version_and_then_differs_from_the_one_that_counts() {
    let office = Office::open();
    let first = office.workspace.ladder_versions().unwrap()[0].id.clone();
    office.workspace.ladder_draft_begin(None).unwrap();
    office.edit(LadderEdit::LevelChange {
        code: "SPM".into(),
        change: LevelChange {
            name: Some("Staff PM".into()),
            ..LevelChange::default()
        },
    });
    office
        .workspace
        .ladder_publish(&Publishing::default())
        .unwrap();
    let begun = office.workspace.ladder_draft_begin(Some(&first)).unwrap();
    let draft = office.workspace.ladder_draft().unwrap().unwrap();
    assert_eq!((draft.id.clone(), draft.page.version), (begun.value, 3));
    assert_eq!(draft.based_on_number, 2, "the second goes on counting");
    let name = |page: &LadderPage| page.ladder.level(&"SPM".into()).unwrap().name.clone();
    assert_eq!(name(&draft.page), "Senior PM");
    let changes = office
        .workspace
        .ladder_compare(&draft.based_on, &draft.id)
        .unwrap()
        .changes;
    assert_eq!(changes.len(), 1);
    office.workspace.undo().unwrap();
    assert!(office.workspace.ladder_draft().unwrap().is_none());
    let unknown = office.workspace.ladder_draft_begin(Some(&"nowhere".into()));
    assert_eq!(unknown.unwrap_err().code, Code::NotFound);
}

#[test]
fn nobody_is_left_on_a_level_that_is_gone() {
    let office = Office::open();
    office.person("Ana", "SPM");
    office.replace_senior();
    let page = office.workspace.ladder_carry_over(&[]).unwrap().unwrap();
    let senior = &page.levels[0];
    assert_eq!((senior.from.as_str(), &senior.to), ("SPM", &None));
    assert_eq!(senior.people[0].name, "Ana");
    let refused = office
        .workspace
        .ladder_publish(&Publishing::default())
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("mapping"))
    );
    assert!(
        office.workspace.ladder_draft().unwrap().is_some(),
        "a refusal leaves the draft as it was"
    );
}

#[test]
fn people_plans_and_later_placements_are_carried_over_and_the_past_stays() {
    let office = Office::open();
    let ana = office.person("Ana", "SPM");
    let ben = office.person("Ben", "PM");
    office.place(&ben, "SPM", Some("2026-12-01"));
    let plan = office
        .workspace
        .plan_new(&PlanDraft {
            person: ben.clone(),
            from: None,
            to: None,
            direction: None,
            target: Some("SPM".into()),
        })
        .unwrap()
        .value;
    office.on("2026-06-01");
    office.replace_senior();
    let done = office
        .workspace
        .ladder_publish(&senior_to_staff())
        .unwrap()
        .value;
    assert_eq!((done.version, done.people, done.plans), (2, 2, 1));
    assert_eq!(office.level(&ana, None).unwrap(), "STAFF-PM Staff PM");
    assert_eq!(
        office.since(&ana),
        Some(day("2026-01-05")),
        "nobody moved: she stands there since she came to the level it follows"
    );
    assert_eq!(office.level(&ben, None).unwrap(), "PM Product Manager");
    assert_eq!(
        office.level(&ben, Some("2026-12-02")).unwrap(),
        "STAFF-PM Staff PM"
    );
    assert_eq!(
        office.level(&ana, Some("2026-05-31")).unwrap(),
        "SPM Senior PM",
        "the past is read on the ladder of its day"
    );
    let target = office.workspace.plan_show(&plan).unwrap().target.unwrap();
    assert_eq!(target.code, LevelCode::from("STAFF-PM"));
    let placements = office.workspace.person_page(&ana).unwrap().placements;
    assert_eq!(placements.len(), 1, "nobody moved, so it is one line");
    let stands = placements.first().unwrap();
    assert_eq!(stands.level.as_ref().unwrap().name, "Staff PM");
    assert_eq!((stands.since, stands.current), (day("2026-01-05"), true));
    assert_eq!(stands.before.len(), 1);
    let before = stands.before.first().unwrap();
    assert_eq!(
        before.level.as_ref().unwrap().name,
        "Senior PM",
        "history keeps its words"
    );
    assert_eq!(before.to, day("2026-06-01"));
}

#[test]
fn whoever_stays_on_their_level_keeps_the_day_they_came() {
    let office = Office::open();
    let ben = office.person("Ben", "PM");
    office.person("Ana", "SPM");
    office.on("2026-06-01");
    office.replace_senior();
    office.workspace.ladder_publish(&senior_to_staff()).unwrap();
    assert_eq!(office.since(&ben), Some(day("2026-01-05")));
}

#[test]
fn a_focus_area_keeps_its_name_when_its_competency_goes() {
    let office = Office::open();
    let ana = office.person("Ana", "PM");
    let workspace = &office.workspace;
    let plan = workspace
        .plan_new(&PlanDraft {
            person: ana,
            from: None,
            to: None,
            direction: None,
            target: None,
        })
        .unwrap()
        .value;
    let delivery = FocusDraft {
        on: FocusOn::Competency("delivery".into()),
        from: None,
        to: None,
        note: String::new(),
        know: String::new(),
    };
    workspace.focus_add(&plan, &delivery).unwrap();
    workspace.ladder_draft_begin(None).unwrap();
    office.edit(LadderEdit::CompetencyRemove {
        code: "delivery".into(),
    });
    workspace.ladder_publish(&Publishing::default()).unwrap();
    let shown = workspace.plan_show(&plan).unwrap();
    assert_eq!(shown.focuses[0].heading, "Delivery with engineering");
    let listed = workspace.plan_list().unwrap();
    assert_eq!(listed.plans[0].focuses, ["Delivery with engineering"]);
}

#[test]
fn a_version_counts_from_a_day_between_the_last_one_and_today() {
    let office = Office::open();
    office.on("2026-06-01");
    office.workspace.ladder_draft_begin(None).unwrap();
    for wrong in ["2026-01-04", "2026-06-02"] {
        let publishing = Publishing {
            mapping: vec![],
            on: Some(day(wrong)),
        };
        let refused = office.workspace.ladder_publish(&publishing).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("on"), "{wrong}");
    }
}

#[test]
fn an_assessment_keeps_the_version_it_was_made_on() {
    let office = Office::open();
    let ana = office.person("Ana", "PM");
    let rate = |finish| AssessmentDraft {
        against: None,
        peer_view: None,
        person: ana.clone(),
        by: Rater::Manager,
        ratings: vec![RatingDraft {
            competency: "delivery".into(),
            value: Proficiency::new(2).unwrap(),
            note: String::new(),
        }],
        cleared: vec![],
        note: None,
        on: None,
        finish,
    };
    office.workspace.assess(&rate(Finish::MakeFinal)).unwrap();
    office.workspace.assess(&rate(Finish::KeepDraft)).unwrap();
    let before = office.workspace.assessment_sheet(&ana, None).unwrap();
    let (made, begun) = (before.past[0].clone(), before.draft.clone().unwrap());

    office.workspace.ladder_draft_begin(None).unwrap();
    office.edit(LadderEdit::CompetencyRemove {
        code: "delivery".into(),
    });
    office
        .workspace
        .ladder_publish(&Publishing::default())
        .unwrap();

    let after = office.workspace.assessment_sheet(&ana, None).unwrap();
    assert!(
        after.draft.is_none(),
        "a draft on the old version takes no more ratings"
    );
    assert_eq!(after.past, [begun, made.clone()]);
    assert_eq!((made.state, made.version), (AssessmentState::Final, 1));
    assert_eq!(made.names[&"delivery".into()], "Delivery with engineering");
}
