//! Keeping evidence and reading readiness.

use rungs_app::evidence::{EvidenceDraft, EvidenceLine, EvidenceSearch};
use rungs_app::person_ref::PersonRef;
use rungs_app::readiness::{ReadinessCallLine, ReadinessPage};
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::LevelCode;
use rungs_domain::readiness::{ReadinessTerm, Term};
use serde::Serialize;
use serde_json::json;

use crate::args::{EvidenceAddArgs, EvidenceCommand, EvidenceListArgs, ReadinessArgs};
use crate::call::{Call, person_if_named};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, first_line, paragraphs, table};

pub fn run(call: &Call, command: EvidenceCommand) -> Result<Answer, Failure> {
    match command {
        EvidenceCommand::Add(args) => add(call, args),
        EvidenceCommand::List(args) => list(call, &args),
    }
}

fn add(call: &Call, args: EvidenceAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let competencies = args.competency.into_iter();
    let areas = args.area.into_iter();
    let draft = EvidenceDraft {
        person: person.id.clone(),
        on: args.on,
        text: args.text,
        kind: args.kind,
        sharing: if args.shareable {
            Sharing::Shareable
        } else {
            Sharing::Private
        },
        links: competencies
            .map(|code| EvidenceLink::Competency { code })
            .chain(areas.map(|area| EvidenceLink::Delegation { area }))
            .collect(),
    };
    let id = workspace.evidence_add(&draft)?.value;
    let list = workspace.evidence_list(Some(&person.id), None, None)?;
    let line = list.evidence.iter().find(|line| line.id == id);
    let line = line.ok_or_else(|| gone("evidence"))?;
    call.answer(line, || {
        let who = match line.sharing {
            Sharing::Private => "for you alone",
            Sharing::Shareable => "shareable",
        };
        format!("Noted about {} on {}, {who}.", person.name, line.on)
    })
}

fn list(call: &Call, args: &EvidenceListArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = person_if_named(&workspace, args.person.as_deref())?;
    let competency = args.competency.clone();
    let area = args.area.clone();
    let list = workspace.evidence_search(&EvidenceSearch {
        person: person.as_ref().map(|person| person.id.clone()),
        words: args.search.clone(),
        kind: args.kind,
        sharing: args.shareable.then_some(Sharing::Shareable),
        link: competency
            .map(|code| EvidenceLink::Competency { code })
            .or_else(|| area.map(|area| EvidenceLink::Delegation { area })),
        limit: None,
    })?;
    let document = json!({ "person": person, "evidence": list.evidence });
    call.answer(&document, || {
        let rows: Vec<Vec<String>> = list.evidence.iter().map(row).collect();
        table(
            &["On", "Person", "Kind", "Sharing", "Bears on", "Text"],
            &rows,
            "There is no such evidence.",
        )
    })
}

fn row(line: &EvidenceLine) -> Vec<String> {
    let kind = match line.kind {
        EvidenceKind::Win => "win",
        EvidenceKind::Observation => "observation",
        EvidenceKind::Concern => "concern",
    };
    let sharing = match line.sharing {
        Sharing::Private => "private",
        Sharing::Shareable => "shareable",
    };
    let links = line.links.iter().filter_map(|link| link.name.as_deref());
    vec![
        line.on.to_string(),
        line.person.name.clone(),
        kind.to_owned(),
        sharing.to_owned(),
        links.collect::<Vec<_>>().join(", "),
        first_line(&line.text),
    ]
}

#[derive(Debug, Serialize)]
struct ReadinessOf<'a> {
    person: &'a PersonRef,
    against: &'a LevelCode,
    term: Option<ReadinessTerm>,
    terms: &'a [Term],
    no_term: Option<&'a str>,
    calls: &'a [ReadinessCallLine],
}

pub fn readiness(call: &Call, args: &ReadinessArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let page = workspace.readiness(&person.id, args.against.as_deref())?;
    let document = ReadinessOf {
        person: &page.person,
        against: &page.against.code,
        term: page.term,
        terms: &page.terms,
        no_term: page.no_term.as_deref(),
        calls: &page.calls,
    };
    call.answer(&document, || words(&page))
}

fn words(page: &ReadinessPage) -> String {
    let head = match page.term {
        Some(term) => format!(
            "{} against {}: the formula proposes “{}”. You decide.",
            page.person.name,
            page.against.name,
            term.words()
        ),
        None => format!(
            "{} against {}: {}",
            page.person.name,
            page.against.name,
            page.no_term.as_deref().unwrap_or_default()
        ),
    };
    let terms: Vec<String> = page
        .terms
        .iter()
        .map(|term| format!("{} {}", if term.met { "✓" } else { "·" }, term.why))
        .collect();
    let calls: Vec<String> = page
        .calls
        .iter()
        .map(|call| {
            let (on, level, term) = (call.on, &call.level_name, call.term.words());
            format!("{on}: you said “{term}” about {level}.")
        })
        .collect();
    paragraphs(&[head, terms.join("\n"), calls.join("\n")])
}
