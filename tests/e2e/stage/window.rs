//! The window of the program: opened, photographed, closed. What one does in it is in `hands`,
//! what one sees in `eyes`.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::failure::{Failure, GLANCE, Outcome, PATIENCE, within};
use super::hidden_screen::HiddenScreen;
use super::home::Home;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

/// One run of the program. Everything done with it waits for what it needs, and says what it saw
/// instead.
#[derive(Debug)]
pub struct Window {
    pub(super) client: Client,
    screen: HiddenScreen,
    artifacts: PathBuf,
    log: PathBuf,
}

impl Window {
    /// Starts the program in `home` and waits for its page.
    pub async fn open(home: &Home, name: &str) -> Outcome<Self> {
        let artifacts = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/e2e/artifacts")
            .join(name);
        if artifacts.exists() {
            fs::remove_dir_all(&artifacts)?;
        }
        fs::create_dir_all(&artifacts)?;
        let log = artifacts.join("printed.log");
        let mut screen = HiddenScreen::start(home, &log)?;
        let client = connect(&mut screen)
            .await
            .map_err(|failure| failure.and(&last_lines(&log)))?;
        let window = Self {
            client,
            screen,
            artifacts,
            log,
        };
        window.resize(1280, 800).await?;
        Ok(window)
    }

    /// Ends the session, and with it the program.
    pub async fn close(self) -> Outcome {
        let Self {
            client,
            screen,
            artifacts,
            log,
        } = self;
        within("closing the window", client.close()).await?;
        drop(screen);
        // Kept only when there is something to look at.
        if fs::read_dir(&artifacts)?
            .flatten()
            .all(|entry| entry.path() == log)
        {
            fs::remove_dir_all(&artifacts)?;
        }
        Ok(())
    }

    /// Asks the program itself to end, as a person does, and waits until it has.
    pub async fn quit(self) -> Outcome {
        // The answer may be lost with the window it comes from.
        let _ = self.press("Control+q").await;
        self.has_gone().await
    }

    /// Waits until the program has ended by itself.
    pub async fn has_gone(self) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        while self.client.title().await.is_ok() {
            if Instant::now() > deadline {
                return Err(Failure::new("the window did not close"));
            }
            sleep(GLANCE).await;
        }
        // The process ends after its window, once the copy is written.
        sleep(PATIENCE / 10).await;
        Ok(())
    }

    /// Adds what can be seen right now to a failure: a photograph, the page, the last words.
    pub async fn remember(&self, failure: Failure) -> Failure {
        let photograph = self.artifacts.join("window.png");
        let mut failure = match self.photograph(&photograph).await {
            Ok(()) => failure.and(&format!(
                "The window at that moment: {}",
                photograph.display()
            )),
            Err(reason) => failure.and(&format!("(no photograph: {reason:?})")),
        };
        if let Ok(page) = within("reading the page", self.client.source()).await {
            let file = self.artifacts.join("page.html");
            if fs::write(&file, page).is_ok() {
                failure = failure.and(&format!("The page at that moment: {}", file.display()));
            }
        }
        failure.and(&last_lines(&self.log))
    }

    /// Saves a picture of the page as PNG.
    pub async fn photograph(&self, file: &Path) -> Outcome {
        self.painted().await?;
        let picture = within("taking a picture of the window", self.client.screenshot()).await?;
        fs::write(file, picture)?;
        Ok(())
    }

    /// Gives the page this size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        within(
            "resizing the window",
            self.client.set_window_size(width, height),
        )
        .await
    }

    /// Chooses the colours, whatever the system prefers.
    pub async fn theme(&self, theme: Theme) -> Outcome {
        let name = match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        self.run(
            "document.documentElement.dataset.theme = arguments[0]",
            vec![json!(name)],
        )
        .await?;
        // Colours that fade into each other would be measured halfway, and begin to fade a frame later.
        self.painted().await?;
        self.still().await?;
        self.painted().await
    }

    /// Waits until nothing moves any more.
    pub async fn still(&self) -> Outcome {
        let moving = "return document.getAnimations().filter((one) => one.playState === 'running'
            && Number.isFinite(one.effect?.getComputedTiming().endTime)).length";
        let deadline = Instant::now() + PATIENCE;
        while self.run(moving, vec![]).await? != 0 {
            if Instant::now() > deadline {
                return Err(Failure::new("something on the page never stops moving"));
            }
            sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Waits until what the page says now also stands on the screen: a picture taken earlier shows
    /// what was there before.
    async fn painted(&self) -> Outcome {
        let two_frames = "const [done] = arguments;
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))";
        self.run_async(two_frames).await.map(|_| ())
    }

    /// Runs a script in the page and returns what it returns. The page's own rules about scripts
    /// do not reach it.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        within(
            "running a script in the page",
            self.client.execute(script, arguments),
        )
        .await
    }

    /// The same for a script that calls its last argument when it is done.
    pub async fn run_async(&self, script: &str) -> Outcome<Value> {
        within(
            "running a script in the page",
            self.client.execute_async(script, vec![]),
        )
        .await
    }

    /// The mouse and keyboard of the screen, for what lies outside the page.
    pub fn xdotool(&self, arguments: &[&str]) -> Outcome<String> {
        self.screen.xdotool(arguments)
    }
}

/// Asks the driver for a session as soon as it listens.
async fn connect(screen: &mut HiddenScreen) -> Outcome<Client> {
    let options = json!({ "binary": env!("CARGO_BIN_EXE_rungs"), "args": [] });
    let capabilities = [("webkitgtk:browserOptions".to_owned(), options)]
        .into_iter()
        .collect();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let address = screen.address();
    let deadline = Instant::now() + PATIENCE;
    while std::net::TcpStream::connect(address.trim_start_matches("http://")).is_err() {
        if Instant::now() > deadline || !screen.driver_runs() {
            return Err(Failure::new("WebKitWebDriver ended or does not listen"));
        }
        sleep(GLANCE).await;
    }
    within("opening the window", builder.connect(&address)).await
}

/// The end of what the driver and the program printed.
fn last_lines(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let last = &lines[lines.len().saturating_sub(20)..];
    if last.is_empty() {
        "The program printed nothing.".into()
    } else {
        format!("Printed last:\n  {}", last.join("\n  "))
    }
}
