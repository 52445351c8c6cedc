// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/carrelstyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

CarrelStyle::CarrelStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int CarrelStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return theme().px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme().px(8);
    case PM_ToolTipLabelFrameWidth: return theme().px(6);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CarrelStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void CarrelStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    // The style sheet draws its own rings; Fusion's dotted frame would stand inside them.
    if (element == PE_FrameFocusRect && !theme().isHighContrast()) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon CarrelStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return themedIcon(QStringLiteral("close"));
    case SP_MessageBoxInformation: return themedIcon(QStringLiteral("info"), Colour::Info);
    case SP_MessageBoxWarning: return themedIcon(QStringLiteral("warning"), Colour::Warn);
    case SP_MessageBoxCritical: return themedIcon(QStringLiteral("error"), Colour::Danger);
    case SP_MessageBoxQuestion: return themedIcon(QStringLiteral("help"), Colour::Info);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}
