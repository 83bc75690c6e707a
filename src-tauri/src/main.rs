//! The desktop program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    if let Err(error) = rungs_shell::run() {
        eprintln!("Rungs could not start: {error}");
        std::process::exit(1);
    }
}
