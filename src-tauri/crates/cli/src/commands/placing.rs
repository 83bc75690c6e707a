//! Putting people on levels.

use rungs_app::person_ref::PersonRef;
use rungs_app::placing::PlacementDraft;
use rungs_app::placing::PlacementLine;
use rungs_domain::ids::LevelCode;
use serde::Serialize;

use crate::args::PlaceArgs;
use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::Answer;

#[derive(Debug, Serialize)]
struct Placed<'a> {
    person: &'a PersonRef,
    #[serde(flatten)]
    placement: &'a PlacementLine,
}

pub fn place(call: &Call, args: PlaceArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let draft = PlacementDraft {
        person: person.id.clone(),
        level: (!args.level.trim().eq_ignore_ascii_case("none"))
            .then(|| LevelCode::new(args.level)),
        on: args.on,
        reason: args.reason.unwrap_or_default(),
    };
    let id = workspace.place(&draft)?.value;
    let page = workspace.person_page(&person.id)?;
    let placement = page
        .placements
        .iter()
        .find(|placement| placement.id == id)
        .ok_or_else(|| gone("placement"))?;
    call.answer(
        &Placed {
            person: &person,
            placement,
        },
        || {
            let level = placement.level.as_ref().map_or_else(
                || "off the ladder".to_owned(),
                |level| format!("on {}", level.name),
            );
            format!("{} is {level} from {}.", person.name, placement.since)
        },
    )
}
