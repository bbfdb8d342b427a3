import type * as Obsidian from 'obsidian';

/** A part of a setting's row. */
export abstract class BaseComponent implements Pick<Obsidian.BaseComponent, 'disabled' | 'then' | 'setDisabled'> {
  disabled = false;

  // The app's components have this method; they are not promises.
  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.controlElement().toggleClass('is-disabled', disabled);
    if ('disabled' in this.controlElement()) Object.assign(this.controlElement(), { disabled });
    return this;
  }

  protected abstract controlElement(): HTMLElement;
}

/** A part that holds a value. */
export abstract class ValueComponent<Value> extends BaseComponent implements Pick<Obsidian.ValueComponent<Value>, 'getValue' | 'setValue' | 'registerOptionListener'> {
  protected changeCallback: ((value: Value) => unknown) | null = null;

  abstract getValue(): Value;
  abstract setValue(value: Value): this;

  registerOptionListener(listeners: Record<string, (value?: Value) => Value>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  onChange(callback: (value: Value) => unknown): this {
    this.changeCallback = callback;
    return this;
  }

  /** Tells who listens that the user has changed the value. */
  protected announce(): void {
    this.changeCallback?.(this.getValue());
  }
}
