//! Assessments in stages, and what colleagues say.

use rungs_app::Workspace;
use rungs_app::assessing::{
    Agreement, AssessmentDraft, PeerAsk, PeerViewEdit, PeerViewLine, RoundBeginning, RoundLine,
    RoundPage,
};
use rungs_app::person_ref::PersonRef;
use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundStage;
use rungs_domain::comparison::Comparison;
use rungs_domain::ids::{AssessmentRoundId, LevelCode};
use rungs_domain::ladder::Proficiency;
use serde::Serialize;

use super::assessing::ratings;
use super::{handouts, round_go_on, self_form};
use crate::args::{AnswerArgs, AskArgs, RoundArgs, RoundCommand};
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

pub fn run(call: &Call, command: RoundCommand) -> Result<Answer, Failure> {
    match command {
        RoundCommand::Show(args) => show(call, &args),
        RoundCommand::Print(args) => handouts::assessment(call, &args),
        RoundCommand::Form(args) => handouts::form(call, args),
        RoundCommand::ReadForm(args) => self_form::read(call, &args),
        RoundCommand::Ask(args) => ask(call, args),
        RoundCommand::Answer(args) => answer(call, args),
        RoundCommand::Begin(args) => on_person(call, &args.person, |workspace, person| {
            let beginning = RoundBeginning {
                person: person.id.clone(),
                against: args.against,
                on: args.on,
            };
            Ok(Some(workspace.round_begin(&beginning)?.value))
        }),
        RoundCommand::HandIn(args) => on_open(call, &args.view.person, |workspace, round| {
            workspace.round_hand_in(round, args.view.by, args.on)?;
            Ok(Some(round.clone()))
        }),
        RoundCommand::TakeBack(args) => on_open(call, &args.person, |workspace, round| {
            workspace.round_take_back(round, args.by)?;
            Ok(Some(round.clone()))
        }),
        RoundCommand::Agree(args) => on_open(call, &args.person, |workspace, round| {
            let agreement = Agreement {
                ratings: ratings(args.rate)?,
                cleared: Vec::new(),
                note: args.note,
            };
            workspace.round_agree(round, &agreement)?;
            Ok(Some(round.clone()))
        }),
        RoundCommand::Close(args) => on_open(call, &args.person, |workspace, round| {
            Ok(Some(workspace.round_close(round, args.on)?.value))
        }),
        RoundCommand::Reopen(args) => on_person(call, &args.person, |workspace, person| {
            let round = chosen(workspace, person, args.round.as_deref())?;
            Ok(Some(workspace.round_reopen(&round)?.value))
        }),
        RoundCommand::GoOn(args) => round_go_on::go_on(call, &args),
        RoundCommand::Discard(args) => on_open(call, &args.person, |workspace, round| {
            workspace.round_discard(round)?;
            Ok(None)
        }),
    }
}

/// A write on somebody, answered by the round it left.
fn on_person(
    call: &Call,
    person: &str,
    write: impl FnOnce(&Workspace, &PersonRef) -> Result<Option<AssessmentRoundId>, Failure>,
) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(person)?;
    match write(&workspace, &person)? {
        Some(round) => told(call, &workspace.round_page(&round)?),
        None => call.answer(&Discarded { person: &person }, || {
            format!("The open assessment of {} is discarded.", person.name)
        }),
    }
}

/// A write on the open round of somebody.
fn on_open(
    call: &Call,
    person: &str,
    write: impl FnOnce(&Workspace, &AssessmentRoundId) -> Result<Option<AssessmentRoundId>, Failure>,
) -> Result<Answer, Failure> {
    on_person(call, person, |workspace, person| {
        write(workspace, &open_round(workspace, person)?.id)
    })
}

pub fn open_round(workspace: &Workspace, person: &PersonRef) -> Result<RoundLine, Failure> {
    let open = workspace.assessment_sheet(&person.id, None)?.round;
    open.ok_or_else(|| {
        let message = format!(
            "No assessment of {} is open. Begin one with “assess begin”.",
            person.name
        );
        Failure::not_found("person", message)
    })
}

fn show(call: &Call, args: &RoundArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let round = chosen(&workspace, &person, args.round.as_deref())?;
    told(call, &workspace.round_page(&round)?)
}

/// The round of an id, or the newest: the open one, else the one closed last.
fn chosen(
    workspace: &Workspace,
    person: &PersonRef,
    id: Option<&str>,
) -> Result<AssessmentRoundId, Failure> {
    if let Some(id) = id {
        return Ok(id.into());
    }
    let sheet = workspace.assessment_sheet(&person.id, None)?;
    let newest = sheet.round.into_iter().chain(sheet.closed_rounds).next();
    let newest = newest.ok_or_else(|| {
        let message = format!(
            "{} has no assessment in stages yet. Begin one with “assess begin”.",
            person.name
        );
        Failure::not_found("person", message)
    })?;
    Ok(newest.id)
}

fn ask(call: &Call, args: AskArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let peer = match &args.peer {
        Some(peer) => Some(workspace.find_person(peer)?.id),
        None => None,
    };
    let ask = PeerAsk {
        person: person.id.clone(),
        peer,
        peer_name: args.name.unwrap_or_default(),
        why: args.why,
        on: args.on,
    };
    let id = workspace.peer_view_ask(&ask)?.value;
    let views = workspace.peer_views(&person.id)?;
    let view = views.iter().find(|view| view.id == id);
    let view = view.ok_or_else(|| super::roster::gone("view"))?;
    peer_answer(call, &person, view)
}

fn answer(call: &Call, args: AnswerArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let id = asked(&workspace, &person, &args.colleague)?.id;
    let edit = PeerViewEdit {
        words: args.words,
        quote: args.quote,
        naming: args.naming,
        ..PeerViewEdit::default()
    };
    if edit != PeerViewEdit::default() {
        workspace.peer_view_update(&id, &edit)?;
    }
    if !args.rate.is_empty() {
        workspace.assess(&AssessmentDraft {
            ratings: ratings(args.rate)?,
            peer_view: Some(id),
            ..AssessmentDraft::of(person.id.clone(), Rater::Peer)
        })?;
    }
    let view = asked(&workspace, &person, &args.colleague)?;
    peer_answer(call, &person, &view)
}

/// The newest question to a colleague of that name, or of that id.
fn asked(
    workspace: &Workspace,
    person: &PersonRef,
    colleague: &str,
) -> Result<PeerViewLine, Failure> {
    let wanted = rungs_app::person_ref::folded(colleague);
    let mut views = workspace.peer_views(&person.id)?;
    views.retain(|view| {
        view.id.as_str() == colleague || rungs_app::person_ref::folded(&view.name) == wanted
    });
    views.pop().ok_or_else(|| {
        let message = format!(
            "“{colleague}” was not asked about {}. Write the question down with “assess ask”.",
            person.name
        );
        Failure::not_found("colleague", message)
    })
}

#[derive(Debug, Serialize)]
struct Discarded<'a> {
    person: &'a PersonRef,
}

#[derive(Debug, Serialize)]
struct Asked<'a> {
    person: &'a PersonRef,
    #[serde(flatten)]
    view: &'a PeerViewLine,
}

fn peer_answer(call: &Call, person: &PersonRef, view: &PeerViewLine) -> Result<Answer, Failure> {
    call.answer(&Asked { person, view }, || match view.answered_on {
        Some(on) => format!("{} answered about {} on {on}.", view.name, person.name),
        None => format!(
            "{} was asked about {} on {}.",
            view.name, person.name, view.asked_on
        ),
    })
}

/// As the contract has it: levels by their code.
#[derive(Debug, Serialize)]
struct Round<'a> {
    person: &'a PersonRef,
    id: &'a AssessmentRoundId,
    stage: RoundStage,
    against: Option<&'a LevelCode>,
    version: u32,
    begun_on: Day,
    self_in: Option<Day>,
    manager_in: Option<Day>,
    closed_on: Option<Day>,
    reopens: Option<&'a AssessmentRoundId>,
    open: u32,
    comparisons: &'a [Comparison],
    peers: &'a [PeerViewLine],
    /// What was written beside the ratings: by the person, by the leader, and about the talk.
    own_note: &'a str,
    manager_note: &'a str,
    note: &'a str,
}

fn told(call: &Call, page: &RoundPage) -> Result<Answer, Failure> {
    let round = &page.round;
    let document = Round {
        person: &page.person,
        id: &round.id,
        stage: round.stage,
        against: round.against.as_ref().map(|level| &level.code),
        version: round.version,
        begun_on: round.begun_on,
        self_in: round.self_in,
        manager_in: round.manager_in,
        closed_on: round.closed_on,
        reopens: round.reopens.as_ref(),
        open: page.open,
        comparisons: &page.comparisons,
        peers: &page.peers,
        own_note: page.own_view.as_ref().map_or("", |view| &view.note),
        manager_note: page.manager_view.as_ref().map_or("", |view| &view.note),
        note: &page.note,
    };
    call.answer(&document, || words(page))
}

fn words(page: &RoundPage) -> String {
    let round = &page.round;
    let level = round.against.as_ref().map_or("?", |level| &level.name);
    let stage = match round.stage {
        RoundStage::SelfView => "waits for their own view".to_owned(),
        RoundStage::ManagerView => "waits for your view".to_owned(),
        RoundStage::Compare if page.open == 0 => "is settled and can be closed".to_owned(),
        RoundStage::Compare => {
            let open = usize::try_from(page.open).unwrap_or(usize::MAX);
            format!(
                "has {} to settle",
                counted(open, "competency", "competencies")
            )
        }
        RoundStage::Final => "is final".to_owned(),
    };
    let head = format!(
        "The assessment of {} against {level}, begun on {}, {stage}.",
        page.person.name, round.begun_on
    );
    let number = |value: Option<Proficiency>| or_blank(value.map(Proficiency::value));
    let rows: Vec<Vec<String>> = page
        .comparisons
        .iter()
        .map(|line| {
            let peers = line.peers.iter().map(|peer| peer.value.value().to_string());
            vec![
                line.name.clone(),
                number(line.expected),
                number(line.oneself),
                number(line.manager),
                peers.collect::<Vec<_>>().join(" "),
                number(line.settled),
                if line.is_open { "open" } else { "" }.to_owned(),
            ]
        })
        .collect();
    let heads = [
        "Competency",
        "Expected",
        "Self",
        "You",
        "Peers",
        "Agreed",
        "",
    ];
    paragraphs(&[
        head,
        table(&heads, &rows, "The ladder has no competencies."),
    ])
}
