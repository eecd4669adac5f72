// The drawing library, which the page loads before its script.
declare const Plotly: any;
