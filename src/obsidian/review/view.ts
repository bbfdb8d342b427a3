import { ButtonComponent, Component } from 'obsidian';

/** Where a view draws: its content, which scrolls, and the row of buttons under it. */
export interface Stage {
  readonly bodyEl: HTMLElement;
  readonly footerEl: HTMLElement;
}

/** One step of the review, in the window. */
export abstract class ReviewView extends Component {
  abstract readonly title: string;

  constructor(protected readonly stage: Stage) {
    super();
  }

  override onload(): void {
    this.draw();
  }

  protected abstract draw(): void;

  protected addButton(text: string, onClick: () => void): ButtonComponent {
    return new ButtonComponent(this.stage.footerEl).setButtonText(text).onClick(onClick);
  }
}
