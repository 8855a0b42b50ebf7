import { bigint, customType, text, timestamp } from 'drizzle-orm/pg-core';

/** Conventions of every table: tenant first in every key, UUIDv7 as text, instants with time zone, no database defaults. */
export const id = (name = 'id') => text(name);
export const tenantId = () => text('tenant');
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
/** A whole number that fits a double; the driver refuses a larger one. */
export const whole = (name: string) => bigint(name, { mode: 'number' });

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});
