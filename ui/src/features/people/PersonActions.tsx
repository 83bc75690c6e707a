import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, BookUp, Ellipsis, Printer, Rows3, Trash2 } from "lucide-react";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { decisionPaperMessages } from "../../messages/decision_papers";
import { handoutMessages } from "../../messages/handouts";
import { ladderReadMessages } from "../../messages/ladder_read";
import { packetMessages } from "../../messages/packet";
import { personMessages as words } from "../../messages/person";
import { placementMessages } from "../../messages/placement";
import { AssessmentPrintDialog } from "../assessment/AssessmentPrintDialog";
import { PlaceDialog } from "../placement/PlaceDialog";
import { ArchiveDialog } from "./ArchiveDialog";
import { CharterPrintDialog } from "./CharterPrintDialog";
import { DeletePersonDialog } from "./DeletePersonDialog";
import { EditPersonDialog } from "./EditPersonDialog";

export type Doing = "edit" | "place" | "print" | "charter" | "archive" | "delete" | null;

interface PersonActionsProps {
  page: PersonPage;
  doing: Doing;
  onDo: (doing: Doing) => void;
}

/** What can be done with the person whose page it is. */
export function PersonActions({ page, doing, onDo }: PersonActionsProps) {
  const { person } = page;
  const navigate = useNavigate();
  const isActive = person.status === "active";
  const close = () => onDo(null);
  const level = person.level?.code;
  const readRung = () => {
    if (level) void navigate({ to: "/ladder/read/$level", params: { level } });
  };
  const openPacket = () => void navigate({ to: "/people/$id/packet", params: { id: person.id } });
  useCommands([
    {
      id: "person.rung",
      title: ladderReadMessages.theirRung,
      section: "screen",
      enabled: level !== undefined,
      run: readRung,
    },
    {
      id: "person.assessment",
      title: handoutMessages.assessmentLast,
      section: "screen",
      enabled: page.agreed !== null,
      run: () => onDo("print"),
    },
    {
      id: "person.packet",
      title: packetMessages.open,
      section: "screen",
      enabled: isActive,
      run: openPacket,
    },
    {
      id: "person.charter",
      title: decisionPaperMessages.charter,
      section: "screen",
      enabled: isActive,
      run: () => onDo("charter"),
    },
  ]);

  return (
    <>
      <Button onPress={() => onDo("edit")}>{words.edit}</Button>
      {isActive ? (
        <>
          <Button onPress={() => onDo("place")}>{placementMessages.open}</Button>
          <Button
            onPress={() => void navigate({ to: "/people/$id/assess", params: { id: person.id } })}
          >
            {page.has_draft_assessment ? words.continueAssessing : words.assess}
          </Button>
          <Button
            variant="primary"
            onPress={() => void navigate({ to: "/one-to-ones/$id", params: { id: person.id } })}
          >
            {words.meet}
          </Button>
        </>
      ) : (
        <Button variant="primary" onPress={() => onDo("archive")}>
          {words.restore}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label={words.more} tone="framed" icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              ...(level
                ? [
                    {
                      id: "rung",
                      label: ladderReadMessages.theirRung,
                      icon: <Rows3 />,
                      onAction: readRung,
                    },
                  ]
                : []),
              ...(page.agreed
                ? [
                    {
                      id: "print",
                      label: handoutMessages.assessmentLast,
                      icon: <Printer />,
                      onAction: () => onDo("print"),
                    },
                  ]
                : []),
              ...(isActive
                ? [
                    {
                      id: "charter",
                      label: decisionPaperMessages.charter,
                      icon: <Printer />,
                      onAction: () => onDo("charter"),
                    },
                    {
                      id: "packet",
                      label: packetMessages.open,
                      icon: <BookUp />,
                      onAction: openPacket,
                    },
                  ]
                : []),
              {
                id: "archive",
                label: isActive ? words.archive : words.restore,
                icon: isActive ? <Archive /> : <ArchiveRestore />,
                onAction: () => onDo("archive"),
              },
            ],
          },
          {
            entries: [
              {
                id: "delete",
                label: words.remove,
                icon: <Trash2 />,
                tone: "danger",
                onAction: () => onDo("delete"),
              },
            ],
          },
        ]}
      />
      {doing === "edit" && <EditPersonDialog page={page} onClose={close} />}
      {doing === "place" && (
        <PlaceDialog person={person} level={person.level?.code ?? null} onClose={close} />
      )}
      {doing === "print" && page.agreed && (
        <AssessmentPrintDialog person={person} round={page.agreed.id} onClose={close} />
      )}
      {doing === "charter" && <CharterPrintDialog person={person} onClose={close} />}
      {doing === "archive" && <ArchiveDialog person={person} isActive={isActive} onClose={close} />}
      {doing === "delete" && <DeletePersonDialog person={person} onClose={close} />}
    </>
  );
}
