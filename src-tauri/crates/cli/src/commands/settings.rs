//! What holds for the whole workspace.

use rungs_app::settings::{SettingsEdit, WorkspaceState};
use rungs_domain::Wording;
use serde_json::json;

use crate::args::SettingsArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, facts, or_blank};

pub fn run(call: &Call, args: &SettingsArgs) -> Result<Answer, Failure> {
    let is_change =
        args.name.is_some() || args.me.is_some() || args.language.is_some() || args.dates.is_some();
    let workspace = if is_change {
        call.writing()?
    } else {
        call.reading()?
    };
    let me = match args.me.as_deref() {
        None => None,
        Some("-" | "none" | "") => Some(None),
        Some(text) => {
            let found = workspace.find_person(text);
            Some(Some(found.map_err(|error| error.at("me"))?.id))
        }
    };
    if is_change {
        workspace.settings_update(&SettingsEdit {
            name: args.name.clone(),
            me,
            language: args.language.clone(),
            dates: args.dates,
        })?;
    }
    let state = workspace.state()?;
    let document = json!({
        "name": state.name,
        "me": state.me,
        "language": state.language,
        "paper_language": state.paper_language,
        "dates": state.dates.code(),
    });
    call.answer(&document, || words(&state))
}

fn words(state: &WorkspaceState) -> String {
    let me = state.me.as_ref().map(|me| me.name.clone());
    facts(&[
        ("Name", state.name.clone()),
        ("Me", or_blank(me)),
        ("Language", state.language.clone()),
        ("On paper", state.paper_language.clone()),
        (
            "Dates",
            Wording::english().dated(state.dates).long(state.today),
        ),
    ])
}
