//! An open assessment goes on with the ladder version that counts.

use rungs_app::assessing::GoOnPage;
use rungs_app::error::{AppError, Code};

use crate::args::GoOnArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, paragraphs};

/// Says what is kept and lost, and unless that was all that was asked, does it.
pub fn go_on(call: &Call, args: &GoOnArgs) -> Result<Answer, Failure> {
    let workspace = if args.dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let person = workspace.find_person(&args.person)?;
    let open = super::rounds::open_round(&workspace, &person)?;
    let mut page = workspace.round_go_on_page(&open.id)?.ok_or_else(|| {
        let message = format!(
            "The assessment of {} is on version {}, which counts, already.",
            person.name, open.version
        );
        AppError::new(Code::Invalid, message).at("person")
    })?;
    if !args.dry_run {
        workspace.round_go_on(&open.id, args.against.as_deref())?;
        let moved = workspace.round_page(&open.id)?.round.against;
        page.against = moved.map(|level| level.code);
    }
    call.answer(&page, || words(&page, args.dry_run))
}

fn words(page: &GoOnPage, is_asked: bool) -> String {
    let kept = counted(
        usize::try_from(page.kept).unwrap_or(usize::MAX),
        "rating",
        "ratings",
    );
    let head = format!(
        "The assessment of {} {} from version {} to {}: {kept} kept, {} lost.",
        page.person.name,
        if is_asked { "would go on" } else { "went on" },
        page.from,
        page.to,
        page.lost.len(),
    );
    let lost = page.lost.iter().map(|rating| {
        format!(
            "Lost: {}, {}. {}",
            rating.name,
            rating.value.value(),
            rating.note
        )
    });
    paragraphs(&[head, lost.collect::<Vec<_>>().join("\n")])
}
