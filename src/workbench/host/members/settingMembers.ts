import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf } from "../dispatch/TypeMembers";
import type { CustomProperties, CustomPropertyModel } from "../model/CustomProperties";
import type { NamedItem, NamedItems } from "../model/NamedItems";
import { RangeObject } from "../model/RangeObject";
import type { SettingModel, Settings } from "../model/Settings";
import { found } from "./itemKeys";

const settings = membersOf<Settings>({
  items: (self) => self.keys().map((key) => found(self.find(key))),
  getItem: (self, key) => found(self.find(key)),
  methods: {
    Add: (self, args) => self.put(args.text(0), args.value(1)),
    GetCount: (self) => self.keys().length,
    GetItemOrNullObject: (self, args) => self.find(args.value(0)),
  },
});

const setting = membersOf<SettingModel>({
  id: (self) => self.key,
  properties: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.settings.value(self.key),
      set: (self, value) => {
        self.settings.put(self.key, value);
      },
    },
  },
  methods: { Delete: (self) => self.settings.delete(self.key) },
});

const customProperties = membersOf<CustomProperties>({
  items: (self) => self.all(),
  getItem: (self, key) => found(self.find(key)),
  methods: {
    Add: (self, args) => self.put(args.text(0), args.value(1)),
    DeleteAll: (self) => self.clear(),
    GetCount: (self) => self.all().length,
    GetItemOrNullObject: (self, args) => self.find(args.value(0)),
  },
});

const customProperty = membersOf<CustomPropertyModel>({
  id: (self) => self.key,
  properties: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.properties.value(self.key),
      set: (self, value) => {
        self.properties.put(self.key, value);
      },
    },
  },
  methods: { Delete: (self) => self.properties.delete(self.key) },
});

const namedItems = membersOf<NamedItems>({
  items: (self) => self.all(),
  getItem: (self, name) => found(self.find(name)),
  methods: {
    Add: (self, args) => {
      const object = args.object(1);
      const reference = object instanceof RangeObject ? object : args.text(1);
      return self.add(args.text(0), reference, args.optionalText(2) ?? "");
    },
    GetCount: (self) => self.all().length,
    GetItemOrNullObject: (self, args) => self.find(args.value(0)),
  },
});

const namedItem = membersOf<NamedItem>({
  id: (self) => self.name,
  properties: {
    Name: { get: (self) => self.name },
    Type: { get: (self) => (self.range() ? "Range" : "String") },
    Value: { get: (self) => self.range()?.address ?? self.formula.replace(/^=/, "") },
    Formula: {
      get: (self) => self.formula,
      set: (self, formula) => {
        self.formula = String(formula);
      },
    },
    Comment: {
      get: (self) => self.comment,
      set: (self, comment) => {
        self.comment = String(comment);
      },
    },
    Visible: {
      get: (self) => self.visible,
      set: (self, visible) => {
        self.visible = visible === true;
      },
    },
    Scope: { get: ({ items }) => (items.sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    GetRange: (self) => found(self.range()),
    GetRangeOrNullObject: (self) => self.range(),
    Delete: (self) => self.items.delete(self),
  },
});

export const settingMembers: TypeTable = {
  SettingCollection: settings,
  Setting: setting,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  NamedItemCollection: namedItems,
  NamedItem: namedItem,
};
