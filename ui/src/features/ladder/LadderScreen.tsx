import { useState } from "react";
import type { LevelCode } from "../../bindings";
import { BackButton } from "../../components/BackLink";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderMessages as words } from "../../messages/ladder";
import { Loaded, useRead } from "../../queries";
import { useLadderFiles } from "../ladder_draft/useLadderFiles";
import { LevelPage } from "../ladder_text/LevelPage";
import { TrackTable } from "../ladder_text/TrackTable";
import { LadderActions } from "./LadderActions";
import { ReadButton } from "./ReadButton";

/** The ladder as it counts, and one level of it when chosen. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function LadderScreen() {
  const page = useRead("ladderShow", []);
  const files = useLadderFiles();
  const [code, setCode] = useState<LevelCode | null>(null);
  const [isOpen, setOpen] = useState(false);
  const data = page.data;
  const level = isOpen ? data?.ladder.levels.find((one) => one.code === code) : undefined;
  const track = data?.ladder.tracks.find((one) => one.code === level?.track);

  const header = level ? (
    <>
      <BackButton onPress={() => setOpen(false)} autoFocus>
        {words.back}
      </BackButton>
      <PageHeader
        title={level.name}
        sub={words.where(track?.name ?? level.track, level.grade)}
        actions={<ReadButton level={level.code} />}
      />
    </>
  ) : (
    <PageHeader
      title={words.title}
      sub={data && words.version(data.ladder.name, data.version, data.published_on)}
      actions={
        <>
          {data && <ReadButton level={code ?? data.ladder.levels[0]?.code} />}
          <LadderActions files={files} />
        </>
      }
    />
  );

  return (
    // A level begins at its top, wherever the table was scrolled to.
    <Screen key={level?.code ?? ""} header={header}>
      {files.error && !level && <ErrorBanner error={files.error} />}
      <Loaded of={page}>
        {(shown) =>
          level ? (
            <LevelPage level={level} page={shown} />
          ) : (
            <TrackTable
              ladder={shown.ladder}
              lastRead={code}
              onChoose={(chosen) => {
                setCode(chosen);
                setOpen(true);
              }}
            />
          )
        }
      </Loaded>
    </Screen>
  );
}
