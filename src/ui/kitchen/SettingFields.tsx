import type { Settings, Value, Values } from '#smtp/model/setting.ts';
import { SettingField } from './SettingField.tsx';

interface Props {
  readonly behaviour: string;
  readonly settings: Settings;
  readonly values: Values;
  readonly onPut: (setting: string, value: Value) => void;
}

/** Everything that can be set about a behaviour, beside whether it is on. */
export const SettingFields = ({ behaviour, settings, values, onPut }: Props) =>
  Object.entries(settings).map(([setting, form]) => (
    <SettingField
      key={setting}
      behaviour={behaviour}
      setting={setting}
      form={form}
      value={values[setting]}
      onPut={(value) => onPut(setting, value)}
    />
  ));
