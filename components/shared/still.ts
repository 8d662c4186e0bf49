import { Component, type ComponentChild, type ComponentType, h } from 'preact';

/**
 * A view that is drawn again only when one of its props is another, for long lists: a key in one of two
 * hundred rows must not redraw the rest. (preact/compat has the same, and changes events of the page.)
 */
export function still<P extends object>(View: (props: P) => ComponentChild): ComponentType<P> {
  return class Still extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys(next) as (keyof P)[];
      return names.some((name) => next[name] !== this.props[name]);
    }

    override render(): ComponentChild {
      return h(View as ComponentType<P>, this.props as P & { key?: string });
    }
  };
}
