//! What a person sees in the window, and waits for.

use fantoccini::elements::{Element, ElementRef};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::failure::{Failure, GLANCE, Outcome, PATIENCE, within};
use super::locate::{self, By};
use super::window::Window;

/// The field WebDriver puts a reference to an element in.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the thing with the focus is called: by itself, by its label, by what it points to, by what stands in it. What only scrolls has
/// no name, whatever stands in it.
const FOCUSED: &str = "const { activeElement: at } = document; \
     const pointed = at?.getAttribute('aria-labelledby')?.split(' ') \
         .map((id) => document.getElementById(id)?.innerText ?? '').join(' '); \
     const says = at?.matches('a, button, summary, [role]:not(main)') ? at.innerText : ''; \
     return (at?.getAttribute('aria-label') || at?.labels?.[0]?.innerText || pointed || says || '').trim()";

/// What the script found, and what else there is of that kind.
#[derive(Deserialize)]
struct Sight {
    found: Vec<Value>,
    others: Vec<String>,
}

impl Sight {
    fn instead_of_one(&self, by: By<'_>) -> Failure {
        match self.found.len() {
            0 if self.others.is_empty() => {
                Failure::new(format!("{by} never came, nor anything of its kind"))
            }
            0 => Failure::new(format!(
                "{by} never came; of its kind there are “{}”",
                self.others.join("”, “")
            )),
            many => Failure::new(format!("{by} is there {many} times, once expected")),
        }
    }
}

impl Window {
    /// Waits until exactly one thing is called so. Two of one name are as much a failure as none:
    /// a person would not know which to press.
    pub async fn find(&self, by: By<'_>) -> Outcome<Element> {
        let sight = self.look_until(by, |sight| sight.found.len() == 1).await?;
        let reference = sight.found.first().and_then(|one| one[ELEMENT].as_str());
        let reference = reference.ok_or_else(|| sight.instead_of_one(by))?;
        Ok(Element::from_element_id(
            self.client.clone(),
            ElementRef::from(reference.to_owned()),
        ))
    }

    /// What the thing with the focus is called; empty when it has no name.
    pub async fn focused(&self) -> Outcome<String> {
        let name = self.run(FOCUSED, Vec::new()).await?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the focus is on something of this name.
    pub async fn is_focused(&self, name: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let focused = self.focused().await?;
            if focused == name {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "“{focused}” has the focus, not “{name}”"
                )));
            }
            sleep(GLANCE).await;
        }
    }

    /// How many things of that name there are right now.
    pub async fn count(&self, by: By<'_>) -> Outcome<usize> {
        Ok(self.look(by).await?.found.len())
    }

    /// Waits until at least one thing of that name is there.
    pub async fn see(&self, by: By<'_>) -> Outcome {
        let sight = self.look_until(by, |sight| !sight.found.is_empty()).await?;
        if sight.found.is_empty() {
            return Err(sight.instead_of_one(by));
        }
        Ok(())
    }

    /// Waits until nothing of that name is there.
    pub async fn see_no(&self, by: By<'_>) -> Outcome {
        let sight = self.look_until(by, |sight| sight.found.is_empty()).await?;
        if sight.found.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(format!("{by} did not go away")))
        }
    }

    /// Waits until a text stands somewhere in the window, alone or within other text.
    pub async fn read(&self, text: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        let has = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0])";
        while self.run(has, vec![json!(text)]).await? != true {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("“{text}” never stood in the window")));
            }
            sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Waits until a field holds exactly this text.
    pub async fn holds(&self, by: By<'_>, text: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let field = self.find(by).await?;
            let value = within(&format!("reading {by}"), field.prop("value")).await?;
            if value.as_deref() == Some(text) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "{by} holds “{}”, not “{text}”",
                    value.unwrap_or_default()
                )));
            }
            sleep(GLANCE).await;
        }
    }

    /// All text in the window, as one reads it.
    pub async fn all_text(&self) -> Outcome<String> {
        let text = self.run("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The value of an attribute, such as `aria-pressed`.
    pub async fn attribute(&self, by: By<'_>, name: &str) -> Outcome<Option<String>> {
        let element = self.find(by).await?;
        within(&format!("reading {name} of {by}"), element.attr(name)).await
    }

    /// Waits until something has an attribute, whatever it is.
    pub async fn has_attribute(&self, by: By<'_>, name: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        while self.attribute(by, name).await?.is_none() {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("{by} never had {name}")));
            }
            sleep(GLANCE).await;
        }
        Ok(())
    }

    async fn look(&self, by: By<'_>) -> Outcome<Sight> {
        Ok(serde_json::from_value(
            self.run(locate::SCRIPT, by.question()).await?,
        )?)
    }

    /// The first sight that is `enough`, or the last one.
    async fn look_until(&self, by: By<'_>, enough: impl Fn(&Sight) -> bool) -> Outcome<Sight> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.look(by).await {
                Ok(sight) if enough(&sight) || Instant::now() > deadline => return Ok(sight),
                Err(failure) if !failure.was_drawn_anew() || Instant::now() > deadline => {
                    return Err(failure);
                }
                _ => {}
            }
            sleep(GLANCE).await;
        }
    }
}
