//! The shell: a window around the use cases. Commands parse, call one use case and hand its answer on.
//! May know: tauri and rungs-app. Must never hold: a rule, SQL, or anything the command line would need too.

mod automation;
pub mod bindings;
mod clipboard;
mod closing;
mod commands;
mod desk;
mod dialogs;
mod looked_at;
mod start;
mod system_print;

pub use start::run;
