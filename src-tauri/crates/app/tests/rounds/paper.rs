//! What was agreed, on paper.

use std::process::Command;

use rungs_app::printing::{FontSource, Handout, PaperSize, Printer};
use rungs_app::roster::PersonChange;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rungs_testkit::{day, today};

use crate::talk::Talk;

/// The words of the paper, unbroken.
fn paper(talk: &Talk, round: &AssessmentRoundId) -> String {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let to = talk.sandbox.folder().join("agreed.pdf");
    let what = Handout::Assessment {
        round: round.clone(),
    };
    talk.sandbox
        .print_handout(&printer, &what, &to, PaperSize::A4)
        .unwrap();
    let read = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&to)
        .arg("-")
        .output()
        .unwrap();
    assert!(read.status.success(), "{read:?}");
    let text = String::from_utf8(read.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn led_by(talk: &Talk, leader: &PersonId, from: &str) {
    let change = PersonChange {
        manager: Some(Some(leader.clone())),
        from: Some(day(from)),
        ..PersonChange::default()
    };
    talk.sandbox.person_edit(&talk.ana, &change).unwrap();
}

#[test]
fn the_leaders_view_is_of_who_led_when_it_came_in_and_who_leads_at_the_end_signs() {
    let talk = Talk::new();
    let ruth = talk.sandbox.hire("Ruth Jensen", "Director", None);
    let nils = talk.sandbox.hire("Nils Berg", "Director", None);
    led_by(&talk, &ruth, "2026-10-01");
    led_by(&talk, &nils, "2026-11-24");
    let round = talk.compared_since(Some(day("2026-11-01")));
    talk.sandbox
        .round_take_back(&round, RoundView::Manager)
        .unwrap();
    let on = Some(day("2026-11-08"));
    talk.sandbox
        .round_hand_in(&round, RoundView::Manager, on)
        .unwrap();
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&round, Some(today())).unwrap();
    let first = paper(&talk, &round);
    for words in [
        "Ruth Jensen, leader’s view on 8 Nov.",
        "with Nils Berg",
        "Expected Ana Ruth Agreed",
        "Nils Berg, date",
    ] {
        assert!(first.contains(words), "“{words}” should be in: {first}");
    }
    // Taken up again, the view is still of that day.
    let again = talk.sandbox.round_reopen(&round).unwrap().value;
    talk.sandbox.round_close(&again, None).unwrap();
    let second = paper(&talk, &again);
    assert!(
        second.contains("Ruth Jensen, leader’s view on 8 Nov."),
        "{second}"
    );
}
