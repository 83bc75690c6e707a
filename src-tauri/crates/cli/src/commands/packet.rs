//! Promotion packets: written, and printed.

use rungs_app::evidence::EvidenceLine;
use rungs_app::packets::{PacketNote, PacketOf, PacketPage, SharingFirst};
use rungs_app::person_ref::PersonRef;
use rungs_app::printing::Handout;
use rungs_app::workspace::Workspace;
use rungs_domain::Day;
use rungs_domain::evidence::Sharing;
use rungs_domain::ids::LevelCode;
use serde::Serialize;
use serde_json::json;

use crate::args::{
    PacketArgs, PacketChooseArgs, PacketCommand, PacketLeaveOutArgs, PacketPrintArgs, PacketSayArgs,
};
use crate::call::Call;
use crate::commands::handouts::{self, pdf_only, words};
use crate::exit::Failure;
use crate::output::{Answer, first_line, paragraphs, table};

pub fn run(call: &Call, command: PacketCommand) -> Result<Answer, Failure> {
    match command {
        PacketCommand::Show(args) => {
            let workspace = call.reading()?;
            let of = packet_of(&workspace, &args)?;
            shown(call, &workspace, &of)
        }
        PacketCommand::Say(args) => say(call, &args),
        PacketCommand::Choose(args) => choose(call, &args),
        PacketCommand::LeaveOut(args) => leave_out(call, &args),
    }
}

fn packet_of(workspace: &Workspace, args: &PacketArgs) -> Result<PacketOf, Failure> {
    Ok(PacketOf {
        person: workspace.find_person(&args.person)?.id,
        level: args.level.clone(),
    })
}

fn say(call: &Call, args: &PacketSayArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let of = packet_of(&workspace, &args.packet)?;
    workspace.packet_state(&of, &args.text)?;
    shown(call, &workspace, &of)
}

fn choose(call: &Call, args: &PacketChooseArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let of = packet_of(&workspace, &args.packet)?;
    let first = if args.share {
        SharingFirst::Share
    } else {
        SharingFirst::Ask
    };
    workspace.packet_choose(&of, &args.evidence.as_str().into(), first)?;
    shown(call, &workspace, &of)
}

fn leave_out(call: &Call, args: &PacketLeaveOutArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let of = packet_of(&workspace, &args.packet)?;
    workspace.packet_leave_out(&of, &args.evidence.as_str().into())?;
    shown(call, &workspace, &of)
}

#[derive(Debug, Serialize)]
struct Shown<'a> {
    person: &'a PersonRef,
    level: &'a LevelCode,
    on: Option<Day>,
    statement: &'a str,
    examples: Vec<&'a EvidenceLine>,
    others: Vec<&'a EvidenceLine>,
    remarks: &'a [String],
}

fn shown(call: &Call, workspace: &Workspace, of: &PacketOf) -> Result<Answer, Failure> {
    let page = workspace.packet(&of.person, of.level.as_deref())?;
    let (examples, others): (Vec<&PacketNote>, Vec<&PacketNote>) =
        page.notes.iter().partition(|note| note.example.is_some());
    let lines = |notes: &[&PacketNote]| -> Vec<EvidenceLine> {
        notes.iter().map(|note| note.note.clone()).collect()
    };
    let (examples, others) = (lines(&examples), lines(&others));
    let document = Shown {
        person: &page.person,
        level: &page.proposed.code,
        on: page.on,
        statement: &page.statement,
        examples: examples.iter().collect(),
        others: others.iter().collect(),
        remarks: &page.remarks,
    };
    call.answer(&document, || told(&page, &examples, &others))
}

fn told(page: &PacketPage, examples: &[EvidenceLine], others: &[EvidenceLine]) -> String {
    let row = |line: &EvidenceLine| {
        let sharing = match line.sharing {
            Sharing::Private => "private",
            Sharing::Shareable => "shareable",
        };
        vec![
            line.id.to_string(),
            line.on.to_string(),
            sharing.to_owned(),
            first_line(&line.text),
        ]
    };
    let rows = |lines: &[EvidenceLine]| lines.iter().map(row).collect::<Vec<_>>();
    let head = format!("{} for {}", page.person.name, page.proposed.name);
    let heads = ["Id", "On", "Sharing", "Text"];
    paragraphs(&[
        head,
        page.statement.clone(),
        table(&heads, &rows(examples), "No example is chosen yet."),
        table(
            &heads,
            &rows(others),
            "There is nothing else to choose from.",
        ),
        page.remarks.join("\n"),
    ])
}

pub fn print(call: &Call, args: &PacketPrintArgs) -> Result<Answer, Failure> {
    pdf_only(&args.out, "A packet is printed to a file ending in .pdf.")?;
    let workspace = call.reading()?;
    let of = packet_of(&workspace, &args.packet)?;
    let level = workspace
        .packet(&of.person, of.level.as_deref())?
        .proposed
        .code;
    let what = Handout::Packet {
        person: of.person,
        level: of.level,
    };
    let file = handouts::print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "person": file.person,
        "level": level,
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}
