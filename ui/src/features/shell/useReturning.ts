import { useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { placeOn, returnTo, type ScreenPlace } from "../../components/screen_place";
import { workspaceMemory } from "../../components/workspace_memory";

/** By the entry of the history, of which each is another visit. */
const places = workspaceMemory<ScreenPlace>();
const mostKept = 50;

/** Whoever goes back, or forward again, is where they were on that screen. */
export function useReturning(screen: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    let pressed: HTMLElement | null = null;
    const press = ({ target }: Event) => {
      pressed = target instanceof Element ? target.closest<HTMLElement>("a, button") : null;
    };
    window.addEventListener("click", press, true);
    const left = router.subscribe("onBeforeNavigate", ({ fromLocation, hrefChanged }) => {
      const visit = fromLocation?.state.__TSR_key;
      if (!visit || !hrefChanged || !screen.current) return;
      places.delete(visit);
      places.set(visit, placeOn(screen.current, pressed));
      for (const oldest of [...places.keys()].slice(0, -mostKept)) places.delete(oldest);
    });
    const shown = router.subscribe("onRendered", ({ toLocation, hrefChanged }) => {
      const place = places.get(toLocation.state.__TSR_key ?? "");
      if (place && hrefChanged && screen.current) returnTo(screen.current, place);
    });
    return () => {
      window.removeEventListener("click", press, true);
      left();
      shown();
    };
  }, [router, screen]);
}
