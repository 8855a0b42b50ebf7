export declare function verifierPage(): string;
export declare function buildVerifiers(): void;
