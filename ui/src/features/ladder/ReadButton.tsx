import { useNavigate } from "@tanstack/react-router";
import { BookOpen } from "lucide-react";
import type { LevelCode } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { ladderReadMessages as words } from "../../messages/ladder_read";

/** To the ladder as one reads it with somebody, at a level; absent while the ladder has none. */
export function ReadButton({ level }: { level: LevelCode | undefined }) {
  const navigate = useNavigate();
  const read = () => {
    if (level) void navigate({ to: "/ladder/read/$level", params: { level } });
  };
  useCommands([
    {
      id: "ladder.read",
      title: words.open,
      section: "screen",
      shortcuts: ["R"],
      enabled: level !== undefined,
      run: read,
    },
  ]);
  if (!level) return null;
  return (
    <Button icon={<BookOpen aria-hidden="true" />} onPress={read}>
      {words.open}
    </Button>
  );
}
