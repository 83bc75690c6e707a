//! Files out of the workspace, and a workspace out of a copy.

use std::path::Path;

use rungs_app::copies;
use serde_json::json;

use crate::args::FileArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::Answer;

pub fn export(call: &Call, args: &FileArgs) -> Result<Answer, Failure> {
    call.reading()?.export(&args.file)?;
    written(call, &args.file)
}

pub fn backup(call: &Call, args: &FileArgs) -> Result<Answer, Failure> {
    call.reading()?.copy_to(&args.file)?;
    written(call, &args.file)
}

pub fn restore(call: &Call, args: &FileArgs) -> Result<Answer, Failure> {
    call.check_passphrase_file()?;
    let target = call.path()?;
    copies::restore(&args.file, &target)?;
    call.answer(
        &json!({ "path": target.to_string_lossy(), "from": args.file.to_string_lossy() }),
        || format!("Made {} out of {}.", target.display(), args.file.display()),
    )
}

/// What every command says that wrote one file.
pub fn written(call: &Call, file: &Path) -> Result<Answer, Failure> {
    call.answer(&json!({ "path": file.to_string_lossy() }), || {
        format!("Wrote {}.", file.display())
    })
}
