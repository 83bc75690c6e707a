import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { LadderVersionLine_Serialize as LadderVersionLine, LevelCode } from "../../bindings";
import { BackButton, BackLink } from "../../components/BackLink";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderMessages } from "../../messages/ladder";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import { Loaded, useRead } from "../../queries";
import { BeginDraft } from "../ladder_draft/BeginDraft";
import { LevelPage } from "../ladder_text/LevelPage";
import { TrackTable } from "../ladder_text/TrackTable";
import { useVersionCommands } from "./useVersionCommands";
import { useVersions } from "./useVersions";
import css from "./Versions.module.css";

/** One version to read, as it was published. */
export function VersionScreen() {
  const { number } = useParams({ strict: false });
  const { versions, byNumber } = useVersions();
  useVersionCommands();
  const line = byNumber(number);
  const mayBegin = versions.data?.every(({ status }) => status === "published") ?? false;
  if (line) return <Version key={line.id} line={line} mayBegin={mayBegin} />;
  return (
    <Screen
      header={
        <>
          <BackLink to="/ladder/versions">{words.toVersions}</BackLink>
          <PageHeader title={words.numbered(number ?? "")} />
        </>
      }
    >
      <Loaded of={versions}>{() => <EmptyState title={words.gone} text={words.goneText} />}</Loaded>
    </Screen>
  );
}

interface VersionProps {
  line: LadderVersionLine;
  /** No draft is open. */
  mayBegin: boolean;
}

function Version({ line, mayBegin }: VersionProps) {
  const page = useRead("ladderVersionShow", [line.id]);
  const [code, setCode] = useState<LevelCode | null>(null);
  const [isOpen, setOpen] = useState(false);
  const ladder = page.data?.ladder;
  const level = isOpen ? ladder?.levels.find((one) => one.code === code) : undefined;
  const track = ladder?.tracks.find((one) => one.code === level?.track);
  const state = words.facts(line.published_on, line.levels, line.competencies, line.assessments);
  return (
    <Screen
      key={level?.code ?? ""}
      header={
        level ? (
          <>
            <BackButton onPress={() => setOpen(false)} autoFocus>
              {ladderMessages.back}
            </BackButton>
            <PageHeader
              title={level.name}
              sub={ladderMessages.where(track?.name ?? level.track, level.grade)}
            />
          </>
        ) : (
          <>
            <BackLink to="/ladder/versions">{words.toVersions}</BackLink>
            <PageHeader title={words.named(line.number, line.name)} sub={state} />
          </>
        )
      }
    >
      <div className={css.frozen}>
        <p>{words.frozen(line.number, line.counts, line.status === "draft")}</p>
        {mayBegin && !level && <BeginDraft from={line} size="s" />}
      </div>
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
