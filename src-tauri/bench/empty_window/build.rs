//! Nothing to prepare: without a build script cargo gives no folder in which Tauri could put the page.

fn main() {
    println!("cargo:rerun-if-changed=page");
}
