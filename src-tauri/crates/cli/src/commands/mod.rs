//! One function per command: open the workspace, call the use case, say what came of it.

mod areas;
mod assessing;
mod calendar;
mod context;
mod decision_papers;
mod delegation;
mod delegation_coverage;
mod delegation_history;
mod delegation_show;
mod delegation_views;
mod direction;
mod evidence;
mod files;
mod handouts;
mod ideas;
mod ladder;
mod ladder_draft;
mod ladder_import;
mod ladder_publish;
mod packet;
mod placing;
mod plan;
mod plan_focus;
mod plan_guide;
mod plan_parts;
mod plan_print;
mod plan_signing;
mod print;
mod profile;
mod remind;
mod roster;
mod roster_import;
mod roster_show;
mod round_go_on;
mod rounds;
mod scale;
mod self_form;
mod settings;
mod team;
mod texts;
mod typed_numbers;
mod workspace;

use crate::args::Command;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Init(args) => workspace::init(call, &args),
        Command::Roster(command) => roster::run(call, command),
        Command::Ladder(command) => ladder::run(call, &command),
        Command::Place(args) => placing::place(call, args),
        Command::Assess(args) => assessing::run(call, args),
        Command::Gaps(args) => assessing::gaps(call, &args),
        Command::Profile(args) => profile::profile(call, &args),
        Command::Direction(command) => direction::direction(call, command),
        Command::Stuck(command) => direction::stuck(call, command),
        Command::Evidence(command) => evidence::run(call, command),
        Command::Readiness(args) => evidence::readiness(call, &args),
        Command::Delegation(command) => delegation::run(call, command),
        Command::Context(command) => context::run(call, command),
        Command::Areas(command) => areas::run(call, command),
        Command::Scale(args) => scale::scale(call, &args),
        Command::Plan(command) => plan::run(call, command),
        Command::Ideas(command) => ideas::run(call, command),
        Command::Packet(command) => packet::run(call, command),
        Command::Print(command) => print::run(call, command),
        Command::Text(command) => texts::run(call, &command),
        Command::Ics(args) => calendar::ics(call, &args),
        Command::Remind(args) => remind::remind(call, &args),
        Command::Team(args) => team::team(call, &args),
        Command::Settings(args) => settings::run(call, &args),
        Command::Export(args) => files::export(call, &args),
        Command::Erase(args) => workspace::erase(call, &args),
        Command::Backup(args) => files::backup(call, &args),
        Command::Restore(args) => files::restore(call, &args),
        Command::Check => workspace::check(call),
    }
}
