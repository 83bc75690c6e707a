//! Keys by the names people give them: `Control+k`, `Shift+Tab`, `ArrowDown`.

use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::failure::{Failure, Outcome};

/// Presses every part in order and lets go in reverse.
pub fn chord(keys: &str) -> Outcome<Actions> {
    let parts: Vec<char> = keys.split('+').map(key).collect::<Outcome<_>>()?;
    let mut actions = KeyActions::new("keyboard".to_owned());
    for value in &parts {
        actions = actions.then(KeyAction::Down { value: *value });
    }
    for value in parts.iter().rev() {
        actions = actions.then(KeyAction::Up { value: *value });
    }
    Ok(actions.into())
}

fn key(name: &str) -> Outcome<char> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Ok(letter);
    }
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => return Ok(' '),
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        _ => return Err(Failure::new(format!("no key is called `{name}`"))),
    };
    Ok(key.into())
}
