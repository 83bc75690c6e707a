//! What a PM says about who decides, by mouth or on a form, beside what was agreed; and poker.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod forms;
mod poker;
mod saying;
mod scene;
mod settling;
