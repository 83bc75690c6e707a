use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::plan::Shift;

#[test]
fn there_are_enough_for_every_subject_and_none_twice() {
    let all: Vec<LibraryAction> = all().collect();
    assert!(all.len() >= 120, "{}", all.len());
    let texts: BTreeSet<&str> = all.iter().map(|action| action.text.as_str()).collect();
    assert_eq!(texts.len(), all.len());
    let mut by_subject: BTreeMap<String, Vec<&LibraryAction>> = BTreeMap::new();
    for action in &all {
        let subject = format!("{:?}", action.trains);
        by_subject.entry(subject).or_default().push(action);
    }
    for (subject, actions) in by_subject {
        assert!(actions.len() >= 2, "{subject}");
        let on_the_job = actions
            .iter()
            .any(|action| action.kind == ActionKind::OnTheJob && action.owner == Owner::Pm);
        assert!(
            on_the_job,
            "{subject}: growth is first of all in the work itself"
        );
        if subject.starts_with("Competency") {
            let kinds: BTreeSet<u8> = actions.iter().map(|action| action.kind.into()).collect();
            assert!(kinds.len() >= 2, "{subject}");
        }
    }
    for shift in Shift::ALL {
        assert!(
            !for_focus(&FocusOn::Shift(shift), None).is_empty(),
            "{shift:?}"
        );
    }
}

#[test]
fn each_is_one_or_two_sentences_that_fit_on_paper() {
    for action in all() {
        let text = &action.text;
        assert!(text.ends_with('.') && text.chars().count() <= 160, "{text}");
        let (from, to) = action.grades;
        assert!(1 <= from && from <= to && to <= 7, "{text}");
    }
}

#[test]
fn what_fits_the_grade_comes_first() {
    let on = FocusOn::Competency("customer-insight".into());
    let grades = |grade| -> Vec<bool> {
        let found = for_focus(&on, grade);
        found.iter().map(|action| action.fits(grade)).collect()
    };
    let first = grades(Some(5));
    assert!(first[0] && !first[first.len() - 1]);
    assert!(first.is_sorted_by_key(|fits| !fits));
    assert!(grades(None).iter().all(|fits| *fits));
    assert!(for_focus(&FocusOn::Competency("our-own".into()), None).is_empty());
}
