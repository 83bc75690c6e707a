//! An empty Tauri window: the floor under the start and the memory of Rungs.
//! Knows Tauri and a page of one colour, so that its first paint can be told from a window without a page.
//! Must never hold anything more, or the floor rises.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
