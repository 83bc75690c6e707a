/**
 * How the program looks and behaves on this computer, and what the workspace knows about its leader.
 * May know: queries, components.
 * Never here: data about people other than who "me" is.
 */
import { useSyncExternalStore } from "react";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { SegmentedControl } from "../../components/SegmentedControl";
import { settingsMessages } from "../../messages/settings";
import { Copies } from "./Copies";
import { chooseTheme, onThemeChosen, storedTheme, themes } from "./theme";
import { WorkspaceSettings } from "./WorkspaceSettings";

export function SettingsScreen() {
  return (
    <Screen header={<PageHeader title={settingsMessages.title} />} width="text">
      <WorkspaceSettings />
      <Appearance />
      <Copies />
    </Screen>
  );
}

export function Appearance() {
  const theme = useSyncExternalStore(onThemeChosen, storedTheme);
  return (
    <Section title={settingsMessages.look} sub={settingsMessages.lookText} look="card">
      <SegmentedControl
        label={settingsMessages.theme}
        choices={themes.map((id) => ({ id, label: settingsMessages.themes[id] }))}
        value={theme}
        onChange={chooseTheme}
      />
    </Section>
  );
}
