/** A button that copies the address of this comparison. Without scripts, or on a page not served securely, there is none. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    if (!("clipboard" in navigator) || this.childElementCount > 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = "Copy link";
    const status = document.createElement("span");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    button.addEventListener("click", () => {
      const address = new URL(location.href);
      address.hash = "";
      navigator.clipboard.writeText(address.href).then(
        () => {
          button.textContent = "Copied";
          status.textContent = "Link to this comparison copied";
        },
        () => {
          status.textContent = "The link is in the address bar";
        },
      );
    });
    this.append(button, status);
  }
}

customElements.define("share-link", ShareLink);
