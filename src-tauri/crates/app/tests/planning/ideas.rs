use std::collections::BTreeSet;

use rungs_app::planning::{ActionDraft, FocusDraft, PlanDraft};
use rungs_domain::action_library;
use rungs_domain::plan::{ActionKind, FocusOn, Owner};

use crate::office::{Office, competency};

#[test]
fn everything_the_library_trains_is_on_the_shipped_ladder_or_in_its_catalogue() {
    let office = Office::open();
    let ladder = office.workspace.ladder_page().unwrap();
    let competencies: BTreeSet<&str> = ladder
        .ladder
        .competencies
        .iter()
        .map(|competency| competency.code.as_str())
        .collect();
    let areas: BTreeSet<&str> = ladder.areas.iter().map(|area| area.code.as_str()).collect();
    let mut trained = BTreeSet::new();
    for action in action_library::all() {
        let (code, known) = match &action.trains {
            FocusOn::Competency(code) => (code.to_string(), &competencies),
            FocusOn::Delegation(code) => (code.to_string(), &areas),
            FocusOn::Shift(_) => continue,
        };
        assert!(known.contains(code.as_str()), "{code}");
        trained.insert(code);
    }
    // And nothing of the ladder is left without.
    assert_eq!(trained.len(), competencies.len() + areas.len());
}

#[test]
fn ideas_fit_the_level_aimed_at_and_what_the_plan_has_is_marked() {
    let office = Office::open();
    let draft = PlanDraft {
        person: office.lorena.clone(),
        from: None,
        to: None,
        direction: None,
        target: Some("SPM".into()),
    };
    let plan = office.workspace.plan_new(&draft).unwrap().value;
    let focus = FocusDraft {
        on: competency("customer-insight"),
        from: None,
        to: None,
        note: String::new(),
        know: String::new(),
    };
    let focus = office.workspace.focus_add(&plan, &focus).unwrap().value;
    let ideas = || office.workspace.focus_ideas(&focus).unwrap();
    let found = ideas();
    // A senior PM stands on the third grade.
    assert!(
        found
            .iter()
            .all(|idea| idea.fits == idea.action.fits(Some(3)))
    );
    assert!(found.is_sorted_by_key(|idea| !idea.fits) && found[0].fits);
    let first = found[0].action.text.clone();
    let draft = ActionDraft {
        focus: focus.clone(),
        text: first.to_uppercase(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        due: None,
        resources: String::new(),
        people: String::new(),
    };
    office.workspace.action_add(&draft).unwrap();
    let taken: Vec<String> = ideas()
        .into_iter()
        .filter(|idea| idea.taken)
        .map(|idea| idea.action.text)
        .collect();
    assert_eq!(taken, [first]);
}
