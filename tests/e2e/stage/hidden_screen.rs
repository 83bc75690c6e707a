//! A screen without a monitor, a message bus and the WebDriver server of WebKitGTK, each of which
//! ends with the test that started it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;

use super::failure::{Failure, Outcome, PATIENCE};
use super::home::Home;

/// Larger than any window a test asks for.
const SIZE: &str = "1600x1200x24";

/// Fields end in the order they stand: the driver with its window before the screen it stands on.
#[derive(Debug)]
pub struct HiddenScreen {
    driver: Running,
    _bus: Running,
    _screen: Option<Running>,
    display: String,
    port: u16,
}

impl HiddenScreen {
    /// `log` takes what the driver and the program print.
    pub fn start(home: &Home, log: &Path) -> Outcome<Self> {
        let (screen, display) = match std::env::var("RUNGS_E2E_DISPLAY") {
            Ok(display) => (None, display),
            Err(_) => {
                let mut xvfb = Command::new("Xvfb");
                xvfb.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]);
                let (screen, number) = Running::start_and_read("Xvfb", &mut xvfb)?;
                (Some(screen), format!(":{number}"))
            }
        };
        let environment = home.environment();
        let mut dbus = Command::new("dbus-daemon");
        dbus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        dbus.env_clear().envs(environment.clone());
        let (bus, address) = Running::start_and_read("dbus-daemon", &mut dbus)?;

        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .current_dir(home.path().join("work"))
            .env_clear()
            .envs(environment)
            .env("DISPLAY", &display)
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .stdout(File::create(log)?)
            .stderr(File::options().append(true).open(log)?);
        let driver = Running::start("WebKitWebDriver", &mut driver)?;
        Ok(Self {
            driver,
            _bus: bus,
            _screen: screen,
            display,
            port,
        })
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Whether the driver is still there to be asked.
    pub fn driver_runs(&mut self) -> bool {
        self.driver.0.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// The mouse and keyboard of the screen itself, for what WebDriver cannot do, such as closing
    /// the window by its frame.
    pub fn xdotool(&self, arguments: &[&str]) -> Outcome<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
        }
        let reason = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!(
            "xdotool {}: {}",
            arguments.join(" "),
            reason.trim()
        )))
    }
}

/// A process that does not outlive its owner.
#[derive(Debug)]
struct Running(Child);

impl Running {
    fn start(name: &str, command: &mut Command) -> Outcome<Self> {
        let child = command.stdin(Stdio::null()).spawn();
        child.map(Self).map_err(|error| {
            Failure::new(format!(
                "{name} does not start ({error}); `cargo xtask test --only system` installs it"
            ))
        })
    }

    /// Starts a program whose first line says where it can be reached.
    fn start_and_read(name: &str, command: &mut Command) -> Outcome<(Self, String)> {
        let mut running = Self::start(name, command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let (send, receive) = mpsc::channel();
        if let Some(output) = running.0.stdout.take() {
            // Reads on after the first line, so that the program never waits for a reader.
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let _ = send.send(line);
                }
            });
        }
        match receive.recv_timeout(PATIENCE) {
            Ok(line) => Ok((running, line.trim().to_owned())),
            Err(_) => Err(Failure::new(format!(
                "{name} started but did not say where it can be reached"
            ))),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
