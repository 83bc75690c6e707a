import type { DateFormat, WorkspaceState_Serialize as WorkspaceState } from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { Select } from "../../components/Select";
import { languageName, languages } from "../../messages/languages";
import { settingsMessages as words } from "../../messages/settings";
import { useWrite } from "../../queries";

const formats = (["day_month_year", "month_day_year", "dotted", "slashed", "iso"] as const).map(
  (id) => ({ id, label: words.dateFormats[id] }),
);

/** The language people write in, and how days are written on what leaves the workspace. */
export function OnPaper({ state }: { state: WorkspaceState }) {
  const style = useWrite("setHouseStyle");
  const keep = async (language: string, dates: DateFormat) => {
    if (language === state.language && dates === state.dates) return;
    if ((await style.run(language, dates)) !== undefined) tellDone(words.paperChanged);
  };
  const known = languages.includes(state.language) ? languages : [state.language, ...languages];
  const choices = known
    .map((id) => ({ id, label: languageName(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
  return (
    <>
      <ComboBox
        label={words.language}
        description={words.languageText(languageName(state.paper_language))}
        choices={choices}
        value={state.language}
        onChange={(language) => language && void keep(language, state.dates)}
        error={style.error?.field === "language" ? style.error.message : undefined}
      />
      <Select
        label={words.dates}
        description={words.datesText}
        choices={formats}
        value={state.dates}
        onChange={(dates) => void keep(state.language, dates)}
        error={style.error?.field === "language" ? undefined : style.error?.message}
      />
    </>
  );
}
