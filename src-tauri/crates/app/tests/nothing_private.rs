//! Everything that is for the leader alone is written down with a mark, and the mark is looked for in everything that leaves
//! the workspace: each kind of paper, each kind of file.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::path::Path;

use calamine::Reader;
use rungs_app::assessing::{
    Agreement, AssessmentDraft, Finish, PeerAsk, PeerViewEdit, RatingDraft, RoundBeginning,
};
use rungs_app::calendar::{CalendarOf, NextOneToOnes};
use rungs_app::context::{ContextDraft, ContextSearch};
use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_app::direction::DirectionTalkDraft;
use rungs_app::due::DueWhose;
use rungs_app::error::Code;
use rungs_app::evidence::EvidenceDraft;
use rungs_app::one_to_ones::OneToOneDraft;
use rungs_app::packets::PacketOf;
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{
    CheckInDraft, ClosingDraft, FocusDraft, OwnActionDraft, PlanDraft, PlanEdit,
};
use rungs_app::printing::{BatchOf, FontSource, Handout, PaperSize, PrintWhom, Printer, SignDraft};
use rungs_app::readiness::ReadinessCallDraft;
use rungs_app::roster::PersonChange;
use rungs_app::stuck::StuckCheckInDraft;
use rungs_app::text_out::TextOf;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::{AssessmentRoundId, DecisionAreaCode, PersonId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::peer_view::Naming;
use rungs_domain::plan::{ActionKind, FocusOn, Owner, PlanOutcome};
use rungs_domain::readiness::ReadinessTerm;
use rungs_domain::stuck::{Sighting, StuckSign};
use rungs_testkit::Sandbox;
use rungs_testkit::contents::{rows_of, words_of_pdf};

/// One for each private field. None is part of another.
const MARKS: [&str; 22] = [
    "hush-person-note",
    "hush-placement",
    "hush-assessment-note",
    "hush-rating-note",
    "hush-round-note",
    "hush-agreed-rating",
    "hush-peer-words",
    "hush-peer-why",
    "hush-unnamed-colleague",
    "hush-evidence",
    "hush-meeting",
    "hush-check-in",
    "hush-old-check-in",
    "hush-call",
    "hush-motives",
    "hush-would-miss",
    "hush-alternative",
    "hush-talk",
    "hush-stuck",
    "hush-told-nobody",
    "hush-told-another",
    "hush-own-idea",
];

struct Office {
    sandbox: Sandbox,
    person: PersonId,
    closed: AssessmentRoundId,
    open: AssessmentRoundId,
}

fn rated(competency: &str, value: u8, note: &str) -> RatingDraft {
    RatingDraft {
        competency: competency.into(),
        value: Proficiency::new(value).unwrap(),
        note: note.into(),
    }
}

impl Office {
    fn full() -> Self {
        let sandbox = Sandbox::new();
        let ruth = sandbox.hire("Ruth Jensen", "Director of Product", None);
        let person = sandbox.hire("Ana Ruiz", "Product Manager", Some(&ruth));
        let placement = PlacementDraft {
            person: person.clone(),
            level: Some("PM".into()),
            on: None,
            reason: "hush-placement".into(),
        };
        sandbox.place(&placement).unwrap();
        let note = PersonChange {
            note: Some("hush-person-note".into()),
            ..PersonChange::default()
        };
        sandbox.person_edit(&person, &note).unwrap();
        let closed = close_a_round(&sandbox, &person);
        say_the_rest(&sandbox, &person);
        let beginning = RoundBeginning {
            person: person.clone(),
            against: None,
            on: None,
        };
        let open = sandbox.round_begin(&beginning).unwrap().value;
        Self {
            sandbox,
            person,
            closed,
            open,
        }
    }
}

fn close_a_round(sandbox: &Sandbox, person: &PersonId) -> AssessmentRoundId {
    let beginning = RoundBeginning {
        person: person.clone(),
        against: None,
        on: None,
    };
    let round = sandbox.round_begin(&beginning).unwrap().value;
    for (by, view, value) in [
        (Rater::Oneself, RoundView::Oneself, 4),
        (Rater::Manager, RoundView::Manager, 2),
    ] {
        let draft = AssessmentDraft {
            ratings: vec![rated("delivery", value, "hush-rating-note")],
            note: Some("hush-assessment-note".into()),
            ..AssessmentDraft::of(person.clone(), by)
        };
        sandbox.assess(&draft).unwrap();
        sandbox.round_hand_in(&round, view, None).unwrap();
    }
    for (name, quote, naming) in [
        ("Mara Lind", "calm under load", Naming::Agreed),
        ("hush-unnamed-colleague", "brings us in", Naming::Withheld),
    ] {
        let ask = PeerAsk {
            person: person.clone(),
            peer: None,
            peer_name: name.into(),
            why: "hush-peer-why".into(),
            on: None,
        };
        let asked = sandbox.peer_view_ask(&ask).unwrap().value;
        let said = PeerViewEdit {
            words: Some(format!("hush-peer-words and {quote}")),
            quote: Some(quote.into()),
            naming: Some(naming),
            ..PeerViewEdit::default()
        };
        sandbox.peer_view_update(&asked, &said).unwrap();
    }
    let agreement = Agreement {
        ratings: vec![rated("delivery", 3, "hush-agreed-rating")],
        note: Some("hush-round-note".into()),
        ..Agreement::default()
    };
    sandbox.round_agree(&round, &agreement).unwrap();
    sandbox.round_close(&round, None).unwrap();
    round
}

fn say_the_rest(sandbox: &Sandbox, person: &PersonId) {
    for (sharing, text) in [
        (Sharing::Private, "hush-evidence"),
        (Sharing::Shareable, "won the renewal"),
    ] {
        let note = EvidenceDraft {
            person: person.clone(),
            on: None,
            text: text.into(),
            kind: EvidenceKind::Win,
            sharing,
            links: vec![EvidenceLink::Competency {
                code: "delivery".into(),
            }],
        };
        sandbox.evidence_add(&note).unwrap();
    }
    let meeting = OneToOneDraft {
        person: person.clone(),
        on: None,
        shared: String::new(),
        private: "hush-meeting".into(),
        actions: Vec::new(),
        context: Vec::new(),
        shares: Vec::new(),
    };
    sandbox.one_to_one_add(&meeting).unwrap();
    let area: DecisionAreaCode = "pricing".into();
    let say = DelegationDraft {
        level: Some(DelegationLevel::JOINTLY),
        ..DelegationDraft::of(person.clone(), area.clone())
    };
    sandbox.delegation_set(&say).unwrap();
    let another = sandbox.hire("Bo Lind", "Product Manager", None);
    for (text, people) in [
        ("hush-told-nobody", vec![]),
        ("hush-told-another", vec![another]),
    ] {
        let note = ContextDraft {
            text: text.into(),
            areas: vec![area.clone()],
            people,
            ..ContextDraft::default()
        };
        sandbox.context_add(&note).unwrap();
    }
    close_a_plan(sandbox, person);
    let plan = PlanDraft {
        person: person.clone(),
        from: None,
        to: None,
        direction: None,
        target: None,
    };
    let plan = sandbox.plan_new(&plan).unwrap().value;
    let check_in = CheckInDraft {
        on: sandbox.today(),
        note: "seen".into(),
        changes: String::new(),
        private_note: "hush-check-in".into(),
    };
    sandbox.check_in_add(&plan, &check_in).unwrap();
    let idea = OwnActionDraft {
        text: "hush-own-idea".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Leader,
        trains: FocusOn::Competency("delivery".into()),
    };
    sandbox.own_action_add(&idea).unwrap();
    let delivery = FocusDraft {
        on: FocusOn::Competency("delivery".into()),
        from: None,
        to: None,
        note: String::new(),
        know: String::new(),
    };
    sandbox.focus_add(&plan, &delivery).unwrap();
    let call = ReadinessCallDraft {
        person: person.clone(),
        level: "SPM".into(),
        term: ReadinessTerm::ReadyNow,
        on: None,
        reason: "hush-call".into(),
    };
    sandbox.readiness_call_add(&call).unwrap();
    let talk = DirectionTalkDraft {
        person: person.clone(),
        on: None,
        direction: None,
        motives: "hush-motives".into(),
        would_miss: "hush-would-miss".into(),
        ic_alternative: "hush-alternative".into(),
        support: None,
        note: "hush-talk".into(),
    };
    sandbox.direction_talk_add(&talk).unwrap();
    let stuck = StuckCheckInDraft {
        person: person.clone(),
        on: None,
        by: Owner::Leader,
        signs: BTreeMap::from([(StuckSign::LongHours, Sighting::Often)]),
        note: "hush-stuck".into(),
    };
    sandbox.stuck_check_in_add(&stuck).unwrap();
}

/// The plan before, closed with words both may read.
fn close_a_plan(sandbox: &Sandbox, person: &PersonId) {
    let day = rungs_testkit::day;
    let draft = PlanDraft {
        person: person.clone(),
        from: Some(day("2026-07-01")),
        to: Some(day("2026-09-30")),
        direction: None,
        target: None,
    };
    let plan = sandbox.plan_new(&draft).unwrap().value;
    let held = CheckInDraft {
        on: day("2026-08-14"),
        note: "Well under way".into(),
        changes: String::new(),
        private_note: "hush-old-check-in".into(),
    };
    sandbox.check_in_add(&plan, &held).unwrap();
    sandbox.plan_agree(&plan, Some(day("2026-07-02"))).unwrap();
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        note: "One of two renewals".into(),
        ..ClosingDraft::default()
    };
    sandbox.plan_close(&plan, &closing).unwrap();
}

fn cells_of(workbook: &Path) -> String {
    let mut book = calamine::open_workbook_auto(workbook).unwrap();
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, cells)| cells.cells());
    cells
        .map(|(_, _, cell)| cell.to_string())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Everything that leaves, by name, as text.
fn leaves(office: &Office) -> BTreeMap<&'static str, String> {
    let (sandbox, person) = (&office.sandbox, &office.person);
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let at = |name: &str| sandbox.folder().join(name);
    let mut out = BTreeMap::new();
    let form = Handout::SelfForm {
        person: person.clone(),
        against: None,
    };
    let booklet = Handout::Booklet {
        levels: vec!["PM".into()],
        version: None,
    };
    let cards = Handout::RoleCards {
        levels: vec!["PM".into()],
        version: None,
    };
    let assessment = Handout::Assessment {
        round: office.closed.clone(),
    };
    let charter = Handout::Charter {
        person: person.clone(),
    };
    let one_to_one = Handout::OneToOne {
        person: person.clone(),
    };
    let packet = Handout::Packet {
        person: person.clone(),
        level: None,
    };
    let team = Handout::TeamLadder {
        lead: None,
        as_of: None,
    };
    let board = Handout::TeamBoard {
        lead: None,
        as_of: None,
    };
    for (name, what) in [
        ("one-to-one.pdf", one_to_one),
        ("team.pdf", team),
        ("packet.pdf", packet),
        ("charter.pdf", charter),
        ("charters.pdf", Handout::Charters { lead: None }),
        ("board.pdf", board),
        ("form.pdf", form),
        ("booklet.pdf", booklet),
        ("cards.pdf", cards),
        ("assessment.pdf", assessment),
    ] {
        sandbox
            .print_handout(&printer, &what, &at(name), PaperSize::A4)
            .unwrap();
        out.insert(name, words_of_pdf(&at(name)));
    }
    sandbox
        .print_plans(
            &printer,
            &PrintWhom::Person(person.clone()),
            &rungs_app::printing::Destination::File(at("plan.pdf")),
            PaperSize::A4,
            |_| std::ops::ControlFlow::Continue(()),
        )
        .unwrap();
    out.insert("plan.pdf", words_of_pdf(&at("plan.pdf")));
    let plan = sandbox.plan_latest(person).unwrap();
    let by_both = SignDraft {
        on: None,
        by: vec![Owner::Pm, Owner::Leader],
    };
    let signed = sandbox.plan_sign(&printer, &plan, &by_both, PaperSize::A4);
    let signed = signed.unwrap().value;
    sandbox
        .print_signed_plan(&signed, &at("signed.pdf"))
        .unwrap();
    out.insert("signed.pdf", words_of_pdf(&at("signed.pdf")));
    // A thought of the leader since: nobody agreed on it.
    let aims_on = PlanEdit {
        target: Keep::Set("DISTINGUISHED".into()),
        ..PlanEdit::default()
    };
    sandbox.plan_update(&plan, &aims_on).unwrap();
    for (of, markdown, html) in [
        (TextOf::Plan(plan), "plan.md", "plan.html"),
        (
            TextOf::OneToOne(person.clone()),
            "one-to-one.md",
            "one-to-one.html",
        ),
    ] {
        let texts = sandbox.texts(&of).unwrap();
        out.insert(markdown, texts.markdown);
        out.insert(html, texts.html);
    }
    let packet = PacketOf {
        person: person.clone(),
        level: None,
    };
    sandbox
        .packet_state(&packet, "Leads the work already.")
        .unwrap();
    for (of, name) in [
        (BatchOf::Plans, "plans of all.pdf"),
        (BatchOf::OneToOnes, "one-to-ones of all.pdf"),
        (BatchOf::Charters, "charters of all.pdf"),
        (BatchOf::Packets, "packets of all.pdf"),
        (BatchOf::SelfForms, "forms of all.pdf"),
        (BatchOf::Assessments, "assessments of all.pdf"),
    ] {
        let to = rungs_app::printing::Destination::File(at(name));
        let files = sandbox
            .print_batch(
                &printer,
                of,
                &PrintWhom::Everyone,
                &to,
                PaperSize::A4,
                |_| std::ops::ControlFlow::Continue(()),
            )
            .unwrap();
        assert_eq!(files.len(), 1, "{name}");
        out.insert(name, words_of_pdf(&at(name)));
    }
    let everyone = CalendarOf::People(DueWhose::Everyone);
    sandbox
        .calendar_write(&everyone, NextOneToOnes::With, &at("due.ics"))
        .unwrap();
    out.insert("due.ics", std::fs::read_to_string(at("due.ics")).unwrap());
    sandbox
        .self_form_write(person, None, &at("form.xlsx"))
        .unwrap();
    out.insert("form.xlsx", cells_of(&at("form.xlsx")));
    for name in ["team.json", "team.csv"] {
        sandbox.export(&at(name)).unwrap();
        out.insert(name, std::fs::read_to_string(at(name)).unwrap());
    }
    sandbox.export(&at("team.xlsx")).unwrap();
    out.insert("team.xlsx", cells_of(&at("team.xlsx")));
    for name in ["ladder.yaml", "ladder.csv"] {
        sandbox.ladder_export(&at(name)).unwrap();
        out.insert(name, std::fs::read_to_string(at(name)).unwrap());
    }
    out
}

#[test]
fn nothing_for_the_leader_alone_leaves_by_any_way() {
    let office = Office::full();
    let kept = format!("{:?}", rows_of(office.sandbox.file()));
    for mark in MARKS {
        assert!(kept.contains(mark), "{mark} should lie in the workspace");
    }
    let leaving = leaves(&office);
    for (name, text) in &leaving {
        assert!(!text.is_empty(), "{name} should say something");
        assert!(!text.contains("hush"), "{name}: {text}");
    }
    for shared in [
        "won the renewal",
        "“calm under load” Mara Lind",
        "“brings us in” A colleague",
    ] {
        let paper = &leaving["assessment.pdf"];
        assert!(paper.contains(shared), "“{shared}” should be in: {paper}");
    }
    for name in ["team.json", "team.xlsx"] {
        let export = &leaving[name];
        for shared in ["One of two renewals", "Well under way", "Ruth Jensen"] {
            assert!(export.contains(shared), "“{shared}” should be in {name}");
        }
        assert!(!export.contains("DISTINGUISHED"), "{name}: {export}");
    }
    let sheet = &leaving["one-to-one.pdf"];
    assert!(sheet.contains("won the renewal"), "{sheet}");
    assert!(
        sheet.contains("There is news for you on"),
        "that there is something to tell, not what: {sheet}"
    );
}

/// Context is given to one person at a time: what somebody was told never holds a note they were not told.
#[test]
fn a_note_of_context_not_shared_with_somebody_is_in_nothing_they_were_given() {
    let office = Office::full();
    let page = office.sandbox.one_to_ones_of(&office.person).unwrap();
    let dark: Vec<&str> = page.to_tell.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(
        dark,
        ["hush-told-another", "hush-told-nobody"],
        "the leader is reminded of both"
    );
    let given = format!("{:?} {:?}", page.context, page.notes);
    assert!(!given.contains("hush-told"), "{given}");
    let list = office
        .sandbox
        .context_list(&ContextSearch::default())
        .unwrap();
    let told = list.notes.iter().flat_map(|note| &note.knows);
    assert!(told.clone().all(|knows| knows.person.id != office.person));
    assert_eq!(told.count(), 1);
}

#[test]
fn an_open_assessment_is_never_printed() {
    let office = Office::full();
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let what = Handout::Assessment {
        round: office.open.clone(),
    };
    let to = office.sandbox.folder().join("open.pdf");
    let refused = office
        .sandbox
        .print_handout(&printer, &what, &to, PaperSize::A4)
        .unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert!(!to.exists());
    let seen = office
        .sandbox
        .handout_pages(&printer, &what, PaperSize::A4)
        .unwrap_err();
    assert_eq!(seen.code, Code::Invalid);
    // Drafts begun after the closed one change nothing of its paper.
    let closed = Handout::Assessment {
        round: office.closed.clone(),
    };
    let print = |name: &str| {
        let to = office.sandbox.folder().join(name);
        office
            .sandbox
            .print_handout(&printer, &closed, &to, PaperSize::Letter)
            .unwrap();
        std::fs::read(&to).unwrap()
    };
    let before = print("before.pdf");
    let draft = AssessmentDraft {
        ratings: vec![rated("delivery", 0, "hush")],
        finish: Finish::KeepDraft,
        ..AssessmentDraft::of(office.person.clone(), Rater::Manager)
    };
    office.sandbox.assess(&draft).unwrap();
    assert_eq!(before, print("after.pdf"));
}
