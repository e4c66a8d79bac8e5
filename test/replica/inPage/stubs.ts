/**
 * The constructors that the pages' own scripts call, as far as they call them. Runs in the page before those scripts.
 */
export function installStubs({ accessors }: { readonly accessors: readonly string[] }): void {
  type Listener = (menu: string) => void;

  class Model {
    readonly values: Record<string, unknown>;

    constructor(values: Record<string, unknown> = {}) {
      this.values = { ...values };
    }

    get(key: string): unknown {
      return this.values[key];
    }

    set(values: Record<string, unknown>): this {
      Object.assign(this.values, values);
      return this;
    }
  }

  class Factory {}

  class Router {
    readonly listeners: Listener[] = [];

    on(event: string, listener: Listener): void {
      if (event === 'route') this.listeners.push(listener);
    }

    changeMenuTo(menu: string): void {
      for (const listener of this.listeners) listener(menu);
    }
  }

  class PageView extends Model {
    constructor(id: number, sportType: string) {
      super({ activityId: id, activity: new Model({ id, sport_type: sportType }), router: new Router() });
    }
  }

  // With an argument a setter that can be chained, without one a getter: pageView.isOwner(true), pageView.isOwner().
  for (const accessor of accessors) {
    Object.defineProperty(PageView.prototype, accessor, {
      value(this: PageView, ...given: readonly unknown[]) {
        return given.length === 0 ? this.get(accessor) : this.set({ [accessor]: given[0] });
      },
    });
  }

  Object.assign(globalThis, {
    Strava: {
      Models: { Athlete: Model, CurrentAthlete: Model },
      Labs: {
        Activities: {
          RunViewFactory: Factory,
          RideViewFactory: Factory,
          SwimViewFactory: Factory,
          OtherViewFactory: Factory,
          Pages: { RunPageView: PageView, RidePageView: PageView, SwimPageView: PageView, OtherPageView: PageView },
        },
      },
    },
  });
}
