//! The workspace as a whole: making it, looking for faults, and removing a person from all of it.

use std::sync::Arc;

use rungs_app::clock::{SystemClock, Uuids};
use rungs_app::opening;
use serde_json::json;

use crate::args::{EraseArgs, InitArgs};
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted};

pub fn init(call: &Call, args: &InitArgs) -> Result<Answer, Failure> {
    call.check_passphrase_file()?;
    let path = call.path()?;
    let workspace = opening::create(
        &path,
        args.ladder.unwrap_or_default(),
        Arc::new(SystemClock),
        Arc::new(Uuids),
    )?;
    if args.sample
        && let Err(error) = workspace.fill_with_sample()
    {
        workspace.discard();
        return Err(error.into());
    }
    let state = workspace.state()?;
    let document = json!({ "path": path.to_string_lossy(), "name": state.name, "sample": args.sample, "people": state.people });
    call.answer(&document, || {
        let people = usize::try_from(state.people).unwrap_or_default();
        format!(
            "Made {} with {}.",
            path.display(),
            counted(people, "person", "people")
        )
    })
}

pub fn erase(call: &Call, args: &EraseArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let erased = workspace.erase(&person.id)?.value;
    call.answer(&json!({ "erased": erased }), || {
        format!(
            "{} is erased, here and in the kept copies. Copies made elsewhere are out of reach.",
            erased.name
        )
    })
}

pub fn check(call: &Call) -> Result<Answer, Failure> {
    let check = call.reading()?.check()?;
    let answer = call.answer(&check, || match check.problems.as_slice() {
        [] => "No faults were found.".to_owned(),
        problems => problems.join("\n"),
    })?;
    if check.ok {
        return Ok(answer);
    }
    let found = counted(check.problems.len(), "fault was", "faults were");
    let message = format!(
        "{found} found in this workspace. If it cannot be mended, restore the newest copy from its backups folder."
    );
    Err(Failure::bad_file("workspace", message).having_found(answer.into_text()))
}
